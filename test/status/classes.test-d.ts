import { describe, expectTypeOf, it } from 'vitest';
import * as Status from '../../src/generated/constants.js';
import {
  fallbackStatus,
  HttpStatus,
  NOT_FOUND,
  statusClass,
  type statusCodes,
  type ClientErrorRange,
  type ClientErrorStatus,
  type ErrorRange,
  type ErrorStatus,
  type InformationalStatus,
  type RedirectionStatus,
  type ServerErrorStatus,
  type StatusClass,
  type StatusClassOf,
  type StatusName,
  type StatusNameOf,
  type StatusOf,
  type StatusRange,
  type SuccessStatus,
} from '../../src/index.js';

declare const number: number;

describe('constants', () => {
  it('are literals that do not widen', () => {
    expectTypeOf(NOT_FOUND).toEqualTypeOf<404>();
    const answer = { status: NOT_FOUND };
    expectTypeOf(answer).toEqualTypeOf<{ status: 404 }>();
    expectTypeOf(Status.NOT_FOUND).toEqualTypeOf<404>();
    expectTypeOf(Status.PAYLOAD_TOO_LARGE).toEqualTypeOf<413>();
  });
});

describe('HttpStatus', () => {
  it('is an object of literals and the union of its values', () => {
    expectTypeOf(HttpStatus.NOT_FOUND).toEqualTypeOf<404>();
    expectTypeOf<404>().toExtend<HttpStatus>();
    expectTypeOf<471>().not.toExtend<HttpStatus>();
    expectTypeOf(number).not.toExtend<HttpStatus>();
    expectTypeOf(Object.values(HttpStatus)).toEqualTypeOf<HttpStatus[]>();
    expectTypeOf<(typeof statusCodes)[number]>().toEqualTypeOf<HttpStatus>();
    // @ts-expect-error: a member cannot be changed
    HttpStatus.NOT_FOUND = 404;
  });

  it('can be handled exhaustively by a switch', () => {
    const reason = (status: RedirectionStatus): string => {
      switch (status) {
        case 300:
        case 301:
        case 302:
        case 303:
        case 304:
        case 305:
        case 306:
        case 307:
        case 308:
          return 'redirection';
      }
    };
    expectTypeOf(reason).returns.toBeString();
  });

  it('is the union of its classes', () => {
    expectTypeOf<
      InformationalStatus | SuccessStatus | RedirectionStatus | ClientErrorStatus | ServerErrorStatus
    >().toEqualTypeOf<HttpStatus>();
    expectTypeOf<ErrorStatus>().toEqualTypeOf<ClientErrorStatus | ServerErrorStatus>();
  });
});

describe('ranges', () => {
  it('contain every code, registered or not', () => {
    expectTypeOf<400 | 471 | 499>().toExtend<ClientErrorRange>();
    expectTypeOf<500>().not.toExtend<ClientErrorRange>();
    expectTypeOf<100 | 599>().toExtend<StatusRange>();
    expectTypeOf<600>().not.toExtend<StatusRange>();
    expectTypeOf<ClientErrorRange>().toExtend<ErrorRange>();
    expectTypeOf<HttpStatus>().toExtend<StatusRange>();
  });
});

describe('names and classes', () => {
  it('map both ways', () => {
    expectTypeOf<StatusNameOf<404>>().toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf<StatusOf<'NOT_FOUND'>>().toEqualTypeOf<404>();
    expectTypeOf<'NOT_FOUND'>().toExtend<StatusName>();
    expectTypeOf<StatusClassOf<404>>().toEqualTypeOf<'clientError'>();
    expectTypeOf<StatusClassOf<471 | 503>>().toEqualTypeOf<'clientError' | 'serverError'>();
    expectTypeOf<StatusClassOf<999>>().toEqualTypeOf<undefined>();
  });
});

describe('statusClass and fallbackStatus', () => {
  it('are exact for a literal, and general for a number', () => {
    expectTypeOf(statusClass(404)).toEqualTypeOf<'clientError'>();
    expectTypeOf(statusClass(number)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(fallbackStatus(471)).toEqualTypeOf<400>();
    expectTypeOf(fallbackStatus(404)).toEqualTypeOf<404>();
    expectTypeOf(fallbackStatus(number)).toEqualTypeOf<HttpStatus | undefined>();
  });
});
