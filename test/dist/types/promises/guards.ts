// The type promises of the class guards. A false promise does not compile.
import {
  isClientError,
  isError,
  isHttpStatus,
  isRetryable,
  isServerError,
  isStatusRange,
  isSuccess,
  type Askable,
  type ClientErrorRange,
  type HttpStatus,
  type Narrow,
  type ServerErrorRange,
  type SuccessRange,
} from 'http-status-kit';
import type { HttpStatusCode } from 'axios';
import type { StatusCodes } from 'http-status-codes';
import { holds, takes, type Equal } from './assert.js';

/** The shape of a guard. */
type StatusGuard<Codes extends number> = <Value>(value: Askable<Value>) => value is Narrow<Value, Codes>;

// A custom enum, such as Nest's: both branches keep members instead of becoming `never`.
enum Code {
  Ok = 200,
  NotFound = 404,
  Teapot = 418,
  Unregistered = 471,
  Unavailable = 503,
}
declare const code: Code;
if (isClientError(code)) holds<Equal<typeof code, Code.NotFound | Code.Teapot | Code.Unregistered>>();
else holds<Equal<typeof code, Code.Ok | Code.Unavailable>>();
if (isServerError(code)) holds<Equal<typeof code, Code.Unavailable>>();
if (isRetryable(code)) holds<Equal<typeof code, Code.Unavailable>>();
if (isHttpStatus(code)) holds<Equal<typeof code, Code.Ok | Code.NotFound | Code.Teapot | Code.Unavailable>>();
else holds<Equal<typeof code, Code.Unregistered>>();
if (isStatusRange(code)) takes<Code>(code);
else holds<Equal<typeof code, never>>();
const codes: Code[] = [];
takes<(Code.NotFound | Code.Teapot | Code.Unregistered)[]>(codes.filter(isClientError));

enum Only {
  NotFound = 404,
}
declare const only: Only;
if (isClientError(only)) holds<Equal<typeof only, Only>>();
else holds<Equal<typeof only, never>>();

// A computed member may be any number.
enum Computed {
  Some = Number('404'),
  NotFound = 404,
  Ok = 200,
}
declare const computed: Computed;
if (isClientError(computed)) holds<Equal<typeof computed, Computed.Some | Computed.NotFound>>();
else takes<Computed.Some | Computed.Ok>(computed);

// Enums of other libraries.
declare const ofCodes: StatusCodes;
if (isServerError(ofCodes)) takes<StatusCodes.INTERNAL_SERVER_ERROR | StatusCodes>(ofCodes);
else holds<Equal<Extract<typeof ofCodes, StatusCodes.NOT_FOUND>, StatusCodes.NOT_FOUND>>();
if (isClientError(ofCodes)) {
  holds<Equal<Extract<typeof ofCodes, StatusCodes.NOT_FOUND>, StatusCodes.NOT_FOUND>>();
  holds<Equal<Extract<typeof ofCodes, StatusCodes.OK>, never>>();
}
declare const ofAxios: HttpStatusCode;
if (isClientError(ofAxios)) {
  holds<Equal<Extract<typeof ofAxios, HttpStatusCode.NotFound>, HttpStatusCode.NotFound>>();
  holds<Equal<Extract<typeof ofAxios, HttpStatusCode.Ok>, never>>();
} else holds<Equal<Extract<typeof ofAxios, HttpStatusCode.Ok>, HttpStatusCode.Ok>>();

// An object with an enum keeps its other members.
declare const coded: { status: Code; body: string };
if (isClientError(coded)) {
  takes<string>(coded.body);
  holds<Equal<typeof coded.status, Code.NotFound | Code.Teapot | Code.Unregistered>>();
} else holds<Equal<typeof coded, { status: Code; body: string }>>();
declare const onlyCoded: { status: Only; a: 1 } | { status: 200; b: 1 };
if (isClientError(onlyCoded)) takes<1>(onlyCoded.a);
else takes<1>(onlyCoded.b);

// Branded numbers keep their brand.
type Branded = number & { readonly brand: 1 };
declare const branded: Branded;
if (isClientError(branded)) takes<Branded & ClientErrorRange>(branded);
else holds<Equal<typeof branded, Branded>>();
declare const brandedObject: { status: Branded; x: 1 };
if (isClientError(brandedObject)) {
  takes<Branded & ClientErrorRange>(brandedObject.status);
  takes<1>(brandedObject.x);
} else takes<Branded>(brandedObject.status);

// Anything that was caught.
declare const anything: unknown;
if (isClientError(anything)) holds<Equal<typeof anything, ClientErrorRange | { readonly status: ClientErrorRange }>>();
else holds<Equal<typeof anything, unknown>>();
declare const error: Error;
if (isClientError(error)) {
  takes<ClientErrorRange>(error.status);
  takes<string>(error.message);
} else holds<Equal<typeof error, Error>>();
declare const caught: unknown;
if (caught instanceof Error && isRetryable(caught)) {
  takes<408 | 425 | 429 | 500 | 502 | 503 | 504>(caught.status);
  takes<string | undefined>(caught.stack);
}
interface ClientError extends Error {
  status?: number;
  data: string;
}
declare const failed: ClientError;
if (isServerError(failed)) {
  takes<ServerErrorRange>(failed.status);
  takes<string>(failed.data);
} else holds<Equal<typeof failed, ClientError>>();
declare const maybeStatus: { status?: number; x: 1 };
if (isClientError(maybeStatus)) takes<ClientErrorRange>(maybeStatus.status);
else takes<number | undefined>(maybeStatus.status);
class StatusError extends Error {
  constructor(readonly status: number) {
    super();
  }
}
declare const either: StatusError | TypeError;
if (isClientError(either)) takes<ClientErrorRange>(either.status);

// Numbers, unions of codes, and optional values.
declare const number: number;
if (isClientError(number)) holds<Equal<typeof number, ClientErrorRange>>();
else holds<Equal<typeof number, number>>();
declare const union: 200 | 404 | 471 | 500 | 999;
if (isClientError(union)) holds<Equal<typeof union, 404 | 471>>();
else holds<Equal<typeof union, 200 | 500 | 999>>();
if (isError(union)) holds<Equal<typeof union, 404 | 471 | 500>>();
declare const maybe: number | undefined;
if (isClientError(maybe)) holds<Equal<typeof maybe, ClientErrorRange>>();
else holds<Equal<typeof maybe, number | undefined>>();

// Responses, and unions of typed ones.
declare const response: Response;
if (isClientError(response)) {
  holds<Equal<typeof response.status, ClientErrorRange>>();
  takes<Response>(response);
} else holds<Equal<typeof response, Response>>();
declare const absent: Response | null | undefined;
if (isClientError(absent)) takes<Response>(absent);
else holds<Equal<typeof absent, Response | null | undefined>>();
declare const typed: { status: 200; a: 1 } | { status: 404; b: 2 };
if (isClientError(typed)) holds<Equal<typeof typed, { status: 404; b: 2 }>>();
else holds<Equal<typeof typed, { status: 200; a: 1 }>>();
declare const numberOrResponse: number | Response;
if (isClientError(numberOrResponse))
  holds<Equal<typeof numberOrResponse, ClientErrorRange | (Response & { readonly status: ClientErrorRange })>>();
else takes<number | Response>(numberOrResponse);

// In arrays and in generic functions.
const numbers: number[] = [];
takes<ClientErrorRange[]>(numbers.filter(isClientError));
const answers: (typeof typed)[] = [];
takes<{ status: 404; b: 2 }[]>(answers.filter(isClientError));
const responses: readonly Response[] = [];
takes<SuccessRange | undefined>(responses.find(isSuccess)?.status);
responses.every(isSuccess);
export function ofResponse<Answer extends Response>(answer: Answer): Answer | undefined {
  return isClientError(answer) ? answer : undefined;
}
export function ofNumber<Status extends number>(status: Status): Status | undefined {
  return isClientError(status) ? status : undefined;
}
takes<StatusGuard<ClientErrorRange>>(isClientError);
takes<(status: number) => boolean>(isClientError);
// @ts-expect-error: the guard of another class
takes<StatusGuard<ServerErrorRange>>(isClientError);
declare const registered: HttpStatus;
if (isSuccess(registered)) takes<SuccessRange & HttpStatus>(registered);

// Values that can never have a status are refused.
// @ts-expect-error: text is not a status
isClientError('404');
// @ts-expect-error: text or a number
isClientError('404' as string | number);
// @ts-expect-error: a bigint
isClientError(404n);
// @ts-expect-error: a boolean
isClientError(true);
// @ts-expect-error: a symbol
isClientError(Symbol());
// @ts-expect-error: a function
isClientError(() => 404);
// @ts-expect-error: a promise, which is to be awaited
isClientError(fetch('https://example.com/'));
// @ts-expect-error: an object without a status
isClientError({ code: 404 });
// @ts-expect-error: a status that is text
isClientError({ status: 'active' });
