// The type promises of the errors.
import {
  createHttpError,
  defineProblem,
  HttpError,
  isHttpError,
  NotFoundError,
  type ConflictError,
  type ErrorRange,
} from 'http-status-kit';
import { holds, takes, type Equal } from './assert.js';

declare const caught: unknown;

// Narrows only to what is true of every 404: its class, a subclass, an HttpError or a defined problem.
if (isHttpError(caught, 404)) {
  holds<Equal<typeof caught, HttpError<404>>>();
  holds<Equal<typeof caught.status, 404>>();
  holds<Equal<typeof caught.name, string>>();
}
if (isHttpError(caught)) holds<Equal<typeof caught, HttpError>>();
if (isHttpError(caught, 471)) holds<Equal<typeof caught.status, 471>>();
if (isHttpError(caught, [404, 410])) {
  holds<Equal<typeof caught, HttpError<404> | HttpError<410>>>();
  if (caught.status === 404) holds<Equal<typeof caught, HttpError<404>>>();
}

// The other branch.
declare const error: HttpError<404> | HttpError<500>;
if (isHttpError(error, 404)) holds<Equal<typeof error, HttpError<404>>>();
else holds<Equal<typeof error, HttpError<500>>>();
declare const oneOfTwo: 404 | 410;
if (isHttpError(error, oneOfTwo)) takes<HttpError>(error);
else holds<Equal<typeof error, HttpError<404> | HttpError<500>>>();
declare const list: 404[];
if (isHttpError(error, list)) takes<HttpError<404>>(error);
else holds<Equal<typeof error, HttpError<404> | HttpError<500>>>();
if (isHttpError(error, [])) holds<Equal<typeof error, never>>();
else holds<Equal<typeof error, HttpError<404> | HttpError<500>>>();
declare const number: number;
if (isHttpError(error, number)) takes<HttpError>(error);
else holds<Equal<typeof error, HttpError<404> | HttpError<500>>>();
declare const any: HttpError;
if (isHttpError(any, 200)) takes<never>(any.status);
else holds<Equal<typeof any, HttpError>>();
enum Code {
  Ok = 200,
  NotFound = 404,
}
if (isHttpError(caught, Code.NotFound)) holds<Equal<typeof caught, HttpError<404>>>();

// A subclass has its own name.
class UserMissingError extends NotFoundError {
  override name = 'UserMissing';
}
takes<NotFoundError>(new UserMissingError());
takes<string>(new NotFoundError().name);
const Taken = defineProblem({ type: 'urn:example:taken', status: 409, title: 'Taken' });
const taken = new Taken();
if (isHttpError(taken, 409)) takes<HttpError<409>>(taken);
takes<409>(taken.status);

// The status can be passed on where that is sound.
declare function onlyNumber(status: number): void;
declare function onlyOwn(status: 404 | 409): void;
declare function onlyEnum(status: Code): void;
onlyNumber(any.status);
onlyOwn(new NotFoundError().status);
onlyOwn(taken.status);
onlyOwn(createHttpError(number as 404 | 409).status);
onlyEnum(new NotFoundError().status);
if (isHttpError(caught, [404, 409])) onlyOwn(caught.status);
// @ts-expect-error: it may be any error status
onlyOwn(any.status);
// @ts-expect-error: a 500 is not among them
onlyOwn(createHttpError(500).status);
holds<Equal<typeof any.status, ErrorRange>>();

// Codes in every form that people use.
type Branded = number & { readonly brand: 1 };
takes<HttpError>(createHttpError(number as Branded));
takes<HttpError>(new HttpError(number as Branded));
holds<Equal<ReturnType<typeof createHttpError<404>>, NotFoundError>>();
takes<404>(createHttpError(Code.NotFound).status);
takes<HttpError>(createHttpError(number));
takes<ConflictError>(createHttpError(409));
// @ts-expect-error: a success is not an error
createHttpError(Code.Ok as 200);
// @ts-expect-error: a success is not an error
new HttpError(200);

// An error is neither a message nor options.
const cause = new Error('no');
new NotFoundError('No user 42', { cause });
// @ts-expect-error: an error is given as { cause: error }
new NotFoundError('No user 42', cause);
// @ts-expect-error: an error is not text
new NotFoundError(cause);
// @ts-expect-error: a function is not a field value
new NotFoundError('No user 42', { headers: { forEach: () => undefined } });
