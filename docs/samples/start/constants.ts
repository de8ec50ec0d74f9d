// #region constants
import { CREATED, HttpStatus, statusCodes } from 'http-status-kit';
import * as Status from 'http-status-kit/constants';

CREATED; //=> 201
Status.CREATED; //=> 201
HttpStatus.CREATED; //=> 201
statusCodes.slice(0, 3); //=> [100, 101, 102]
// #endregion constants

// #region literal
const init = { status: CREATED }; //=> { status: 201 }
const status: 201 = init.status; //=> 201
// #endregion literal

// #region types
import type {
  ClientErrorRange,
  ReasonPhraseOf,
  StatusClassOf,
  StatusNameOf,
  StatusOf,
} from 'http-status-kit';

const phrase: ReasonPhraseOf<404> = 'Not Found';
const name: StatusNameOf<404> = 'NOT_FOUND';
const code: StatusOf<'NOT_FOUND'> = 404;
const kind: StatusClassOf<404> = 'clientError';
const anyOfThem: ClientErrorRange = 471;
// #endregion types
[phrase, name, code, kind, anyOfThem, status]; //=> ['Not Found', 'NOT_FOUND', 404, 'clientError', 471, 201]

// #region type
export function describe(status: HttpStatus): string {
  return `The status is ${status}`;
}

describe(404); //=> 'The status is 404'
// @ts-expect-error 471 is no registered code
describe(471); //=> 'The status is 471'
// #endregion type

// #region objects
import {
  ClientErrorStatus,
  ErrorStatus,
  SuccessStatus,
} from 'http-status-kit';

Object.values(SuccessStatus).slice(0, 3); //=> [200, 201, 202]
ClientErrorStatus.NOT_FOUND; //=> 404
Object.keys(ErrorStatus)[0]; //=> 'BAD_REQUEST'
// #endregion objects

// #region look-ups
import { parseStatus, reasonPhrase, statusName } from 'http-status-kit';

reasonPhrase(404); //=> 'Not Found'
statusName(404); //=> 'NOT_FOUND'
reasonPhrase(471); //=> undefined

parseStatus('404'); //=> 404
parseStatus('not-found'); //=> 404
parseStatus('HTTP/1.1 404 Not Found'); //=> 404
parseStatus('Payload Too Large'); //=> 413
parseStatus('404abc'); //=> undefined
// #endregion look-ups

// #region aliases
import { CONTENT_TOO_LARGE, PAYLOAD_TOO_LARGE } from 'http-status-kit';

PAYLOAD_TOO_LARGE === CONTENT_TOO_LARGE; //=> true
// #endregion aliases
