// Generated from src/registry by `npm run generate`; edit the records, not this file.

import { CodeError as HttpError } from '../errors/code-error.js';
import { keep, textOr, withCause } from '../errors/error-content.js';
import type { HttpErrorOptions } from '../errors/error-options.js';
import {
  acceptWriters,
  allowWriters,
  blockedByWriters,
  challengesWriters,
  retryAfterWriters,
  sizeWriters,
  upgradeWriters,
  type FieldOptions,
} from '../errors/field-options.js';

/**
 * The options of a 401 or 407 error: `challenges`, and those of every HTTP error.
 */
export interface ChallengesOptions extends HttpErrorOptions, Pick<FieldOptions, 'challenges'> {}

/**
 * The options of a 405 error: `allow`, and those of every HTTP error.
 */
export interface AllowOptions extends HttpErrorOptions, Pick<FieldOptions, 'allow'> {}

/**
 * The options of a 413, 429 or 503 error: `retryAfter`, and those of every HTTP error.
 */
export interface RetryAfterOptions extends HttpErrorOptions, Pick<FieldOptions, 'retryAfter'> {}

/**
 * The options of a 415 error: `accept` and `acceptEncoding`, and those of every HTTP error.
 */
export interface AcceptOptions extends HttpErrorOptions, Pick<FieldOptions, 'accept' | 'acceptEncoding'> {}

/**
 * The options of a 416 error: `size`, and those of every HTTP error.
 */
export interface SizeOptions extends HttpErrorOptions, Pick<FieldOptions, 'size'> {}

/**
 * The options of a 426 error: `upgrade`, and those of every HTTP error.
 */
export interface UpgradeOptions extends HttpErrorOptions, Pick<FieldOptions, 'upgrade'> {}

/**
 * The options of a 451 error: `blockedBy`, and those of every HTTP error.
 */
export interface BlockedByOptions extends HttpErrorOptions, Pick<FieldOptions, 'blockedBy'> {}

/**
 * An error with the status `400 Bad Request`.
 *
 * The server does not process the request because of what it perceives to be a client error.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110 §15.5.1}
 */
export class BadRequestError extends HttpError<400> {
  /** @internal */
  override readonly status = 400 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Bad Request'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'BadRequestError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Bad Request';
  }
}

/**
 * An error with the status `401 Unauthorized`.
 *
 * The request lacks valid credentials for the target; the response carries a challenge.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110 §15.5.2}
 */
export class UnauthorizedError extends HttpError<401> {
  /** @internal */
  override readonly status = 401 as const;
  constructor(message?: string, options?: ChallengesOptions) {
    super(textOr(message, 'Unauthorized'), withCause(options));
    keep(this, message, options, challengesWriters);
  }
  static override get name(): string {
    return 'UnauthorizedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Unauthorized';
  }
}

/**
 * An error with the status `402 Payment Required`.
 *
 * The code is reserved for future use; services use it, each in its own way, for payment.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110 §15.5.3}
 */
export class PaymentRequiredError extends HttpError<402> {
  /** @internal */
  override readonly status = 402 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Payment Required'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'PaymentRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Payment Required';
  }
}

/**
 * An error with the status `403 Forbidden`.
 *
 * The server understood the request and refuses to fulfill it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110 §15.5.4}
 */
export class ForbiddenError extends HttpError<403> {
  /** @internal */
  override readonly status = 403 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Forbidden'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'ForbiddenError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Forbidden';
  }
}

/**
 * An error with the status `404 Not Found`.
 *
 * The server found no current representation for the target, or will not say that one exists.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110 §15.5.5}
 */
export class NotFoundError extends HttpError<404> {
  /** @internal */
  override readonly status = 404 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Not Found'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'NotFoundError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Not Found';
  }
}

/**
 * An error with the status `405 Method Not Allowed`.
 *
 * The server knows the method, but the target resource does not support it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110 §15.5.6}
 */
export class MethodNotAllowedError extends HttpError<405> {
  /** @internal */
  override readonly status = 405 as const;
  constructor(message?: string, options?: AllowOptions) {
    super(textOr(message, 'Method Not Allowed'), withCause(options));
    keep(this, message, options, allowWriters);
  }
  static override get name(): string {
    return 'MethodNotAllowedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Method Not Allowed';
  }
}

/**
 * An error with the status `406 Not Acceptable`.
 *
 * No representation fits the negotiation fields of the request, and there is no default.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110 §15.5.7}
 */
export class NotAcceptableError extends HttpError<406> {
  /** @internal */
  override readonly status = 406 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Not Acceptable'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'NotAcceptableError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Not Acceptable';
  }
}

/**
 * An error with the status `407 Proxy Authentication Required`.
 *
 * The request lacks valid credentials for the proxy; the response carries its challenge.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110 §15.5.8}
 */
export class ProxyAuthenticationRequiredError extends HttpError<407> {
  /** @internal */
  override readonly status = 407 as const;
  constructor(message?: string, options?: ChallengesOptions) {
    super(textOr(message, 'Proxy Authentication Required'), withCause(options));
    keep(this, message, options, challengesWriters);
  }
  static override get name(): string {
    return 'ProxyAuthenticationRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Proxy Authentication Required';
  }
}

/**
 * An error with the status `408 Request Timeout`.
 *
 * The server did not receive a complete request in the time it was prepared to wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110 §15.5.9}
 */
export class RequestTimeoutError extends HttpError<408> {
  /** @internal */
  override readonly status = 408 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Request Timeout'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'RequestTimeoutError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Request Timeout';
  }
}

/**
 * An error with the status `409 Conflict`.
 *
 * The request conflicts with the current state of the target; the user may resolve that.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110 §15.5.10}
 */
export class ConflictError extends HttpError<409> {
  /** @internal */
  override readonly status = 409 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Conflict'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'ConflictError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Conflict';
  }
}

/**
 * An error with the status `410 Gone`.
 *
 * The target is no longer available at the origin, and that is likely to be permanent.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110 §15.5.11}
 */
export class GoneError extends HttpError<410> {
  /** @internal */
  override readonly status = 410 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Gone'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'GoneError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Gone';
  }
}

/**
 * An error with the status `411 Length Required`.
 *
 * The server refuses the request because it has no Content-Length.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110 §15.5.12}
 */
export class LengthRequiredError extends HttpError<411> {
  /** @internal */
  override readonly status = 411 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Length Required'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'LengthRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Length Required';
  }
}

/**
 * An error with the status `412 Precondition Failed`.
 *
 * A condition in the header fields of the request is false on the server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110 §15.5.13}
 */
export class PreconditionFailedError extends HttpError<412> {
  /** @internal */
  override readonly status = 412 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Precondition Failed'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'PreconditionFailedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Precondition Failed';
  }
}

/**
 * An error with the status `413 Content Too Large`.
 *
 * The content of the request is larger than the server is willing or able to process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110 §15.5.14}
 */
export class ContentTooLargeError extends HttpError<413> {
  /** @internal */
  override readonly status = 413 as const;
  constructor(message?: string, options?: RetryAfterOptions) {
    super(textOr(message, 'Content Too Large'), withCause(options));
    keep(this, message, options, retryAfterWriters);
  }
  static override get name(): string {
    return 'ContentTooLargeError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Content Too Large';
  }
}

/**
 * An error with the status `414 URI Too Long`.
 *
 * The target URI is longer than the server is willing to interpret.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110 §15.5.15}
 */
export class UriTooLongError extends HttpError<414> {
  /** @internal */
  override readonly status = 414 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'URI Too Long'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'UriTooLongError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'URI Too Long';
  }
}

/**
 * An error with the status `415 Unsupported Media Type`.
 *
 * The server does not support the format of the content for this method on the target.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110 §15.5.16}
 */
export class UnsupportedMediaTypeError extends HttpError<415> {
  /** @internal */
  override readonly status = 415 as const;
  constructor(message?: string, options?: AcceptOptions) {
    super(textOr(message, 'Unsupported Media Type'), withCause(options));
    keep(this, message, options, acceptWriters);
  }
  static override get name(): string {
    return 'UnsupportedMediaTypeError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Unsupported Media Type';
  }
}

/**
 * An error with the status `416 Range Not Satisfiable`.
 *
 * None of the ranges asked for can be satisfied, or there are too many or too small ones.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110 §15.5.17}
 */
export class RangeNotSatisfiableError extends HttpError<416> {
  /** @internal */
  override readonly status = 416 as const;
  constructor(message?: string, options?: SizeOptions) {
    super(textOr(message, 'Range Not Satisfiable'), withCause(options));
    keep(this, message, options, sizeWriters);
  }
  static override get name(): string {
    return 'RangeNotSatisfiableError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Range Not Satisfiable';
  }
}

/**
 * An error with the status `417 Expectation Failed`.
 *
 * At least one inbound server could not meet the expectation in the Expect field.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110 §15.5.18}
 */
export class ExpectationFailedError extends HttpError<417> {
  /** @internal */
  override readonly status = 417 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Expectation Failed'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'ExpectationFailedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Expectation Failed';
  }
}

/**
 * An error with the status `418 I'm a teapot`.
 *
 * The code was a joke of RFC 2324; it is reserved and no service assigns a meaning to it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110 §15.5.19}
 */
export class ImATeapotError extends HttpError<418> {
  /** @internal */
  override readonly status = 418 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, "I'm a teapot"), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'ImATeapotError';
  }
  /** @internal */
  static get _phrase(): string {
    return "I'm a teapot";
  }
}

/**
 * An error with the status `421 Misdirected Request`.
 *
 * The request reached a server that cannot or will not answer for the target URI.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110 §15.5.20}
 */
export class MisdirectedRequestError extends HttpError<421> {
  /** @internal */
  override readonly status = 421 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Misdirected Request'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'MisdirectedRequestError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Misdirected Request';
  }
}

/**
 * An error with the status `422 Unprocessable Content`.
 *
 * The content type and the syntax are right, but the instructions cannot be processed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110 §15.5.21}
 */
export class UnprocessableContentError extends HttpError<422> {
  /** @internal */
  override readonly status = 422 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Unprocessable Content'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'UnprocessableContentError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Unprocessable Content';
  }
}

/**
 * An error with the status `423 Locked`.
 *
 * The source or destination of the WebDAV method is locked.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918 §11.3}
 */
export class LockedError extends HttpError<423> {
  /** @internal */
  override readonly status = 423 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Locked'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'LockedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Locked';
  }
}

/**
 * An error with the status `424 Failed Dependency`.
 *
 * The method was not performed because another action that it depends on failed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918 §11.4}
 */
export class FailedDependencyError extends HttpError<424> {
  /** @internal */
  override readonly status = 424 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Failed Dependency'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'FailedDependencyError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Failed Dependency';
  }
}

/**
 * An error with the status `425 Too Early`.
 *
 * The server will not risk a request that might be a replay of TLS early data.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470 §5.2}
 */
export class TooEarlyError extends HttpError<425> {
  /** @internal */
  override readonly status = 425 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Too Early'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'TooEarlyError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Too Early';
  }
}

/**
 * An error with the status `426 Upgrade Required`.
 *
 * The server refuses the current protocol, but would serve the request after an upgrade.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110 §15.5.22}
 */
export class UpgradeRequiredError extends HttpError<426> {
  /** @internal */
  override readonly status = 426 as const;
  constructor(message?: string, options?: UpgradeOptions) {
    super(textOr(message, 'Upgrade Required'), withCause(options));
    keep(this, message, options, upgradeWriters);
  }
  static override get name(): string {
    return 'UpgradeRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Upgrade Required';
  }
}

/**
 * An error with the status `428 Precondition Required`.
 *
 * The origin server requires a conditional request, so that no update is lost.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585 §3}
 */
export class PreconditionRequiredError extends HttpError<428> {
  /** @internal */
  override readonly status = 428 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Precondition Required'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'PreconditionRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Precondition Required';
  }
}

/**
 * An error with the status `429 Too Many Requests`.
 *
 * The client sent too many requests in a given amount of time.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585 §4}
 */
export class TooManyRequestsError extends HttpError<429> {
  /** @internal */
  override readonly status = 429 as const;
  constructor(message?: string, options?: RetryAfterOptions) {
    super(textOr(message, 'Too Many Requests'), withCause(options));
    keep(this, message, options, retryAfterWriters);
  }
  static override get name(): string {
    return 'TooManyRequestsError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Too Many Requests';
  }
}

/**
 * An error with the status `431 Request Header Fields Too Large`.
 *
 * The header fields of the request, one of them or all together, are too large.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585 §5}
 */
export class RequestHeaderFieldsTooLargeError extends HttpError<431> {
  /** @internal */
  override readonly status = 431 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Request Header Fields Too Large'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'RequestHeaderFieldsTooLargeError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Request Header Fields Too Large';
  }
}

/**
 * An error with the status `451 Unavailable For Legal Reasons`.
 *
 * The server denies access to the resource because of a legal demand.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725 §3}
 */
export class UnavailableForLegalReasonsError extends HttpError<451> {
  /** @internal */
  override readonly status = 451 as const;
  constructor(message?: string, options?: BlockedByOptions) {
    super(textOr(message, 'Unavailable For Legal Reasons'), withCause(options));
    keep(this, message, options, blockedByWriters);
  }
  static override get name(): string {
    return 'UnavailableForLegalReasonsError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Unavailable For Legal Reasons';
  }
}

/**
 * An error with the status `500 Internal Server Error`.
 *
 * The server met an unexpected condition and cannot fulfill the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110 §15.6.1}
 */
export class InternalServerError extends HttpError<500> {
  /** @internal */
  override readonly status = 500 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Internal Server Error'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'InternalServerError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Internal Server Error';
  }
}

/**
 * An error with the status `501 Not Implemented`.
 *
 * The server lacks the functionality to fulfill the request, such as an unknown method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110 §15.6.2}
 */
export class NotImplementedError extends HttpError<501> {
  /** @internal */
  override readonly status = 501 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Not Implemented'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'NotImplementedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Not Implemented';
  }
}

/**
 * An error with the status `502 Bad Gateway`.
 *
 * A gateway or proxy received an invalid response from an inbound server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110 §15.6.3}
 */
export class BadGatewayError extends HttpError<502> {
  /** @internal */
  override readonly status = 502 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Bad Gateway'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'BadGatewayError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Bad Gateway';
  }
}

/**
 * An error with the status `503 Service Unavailable`.
 *
 * The server is overloaded or under maintenance for now and cannot handle the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110 §15.6.4}
 */
export class ServiceUnavailableError extends HttpError<503> {
  /** @internal */
  override readonly status = 503 as const;
  constructor(message?: string, options?: RetryAfterOptions) {
    super(textOr(message, 'Service Unavailable'), withCause(options));
    keep(this, message, options, retryAfterWriters);
  }
  static override get name(): string {
    return 'ServiceUnavailableError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Service Unavailable';
  }
}

/**
 * An error with the status `504 Gateway Timeout`.
 *
 * A gateway or proxy did not receive a timely response from an upstream server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110 §15.6.5}
 */
export class GatewayTimeoutError extends HttpError<504> {
  /** @internal */
  override readonly status = 504 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Gateway Timeout'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'GatewayTimeoutError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Gateway Timeout';
  }
}

/**
 * An error with the status `505 HTTP Version Not Supported`.
 *
 * The server does not support, or refuses, the major version of HTTP in the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110 §15.6.6}
 */
export class HttpVersionNotSupportedError extends HttpError<505> {
  /** @internal */
  override readonly status = 505 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'HTTP Version Not Supported'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'HttpVersionNotSupportedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'HTTP Version Not Supported';
  }
}

/**
 * An error with the status `506 Variant Also Negotiates`.
 *
 * The chosen variant negotiates content itself, so the server has a configuration error.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295 §8.1}
 */
export class VariantAlsoNegotiatesError extends HttpError<506> {
  /** @internal */
  override readonly status = 506 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Variant Also Negotiates'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'VariantAlsoNegotiatesError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Variant Also Negotiates';
  }
}

/**
 * An error with the status `507 Insufficient Storage`.
 *
 * The server cannot store the representation needed to complete the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918 §11.5}
 */
export class InsufficientStorageError extends HttpError<507> {
  /** @internal */
  override readonly status = 507 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Insufficient Storage'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'InsufficientStorageError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Insufficient Storage';
  }
}

/**
 * An error with the status `508 Loop Detected`.
 *
 * The server stopped a WebDAV operation because it ran into an infinite loop.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842 §7.2}
 */
export class LoopDetectedError extends HttpError<508> {
  /** @internal */
  override readonly status = 508 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Loop Detected'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'LoopDetectedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Loop Detected';
  }
}

/**
 * An error with the status `510 Not Extended`.
 *
 * The request lacks an extension that the server demands; RFC 2774 is Historic.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774 §7}
 * @deprecated RFC 2774 is Historic.
 */
export class NotExtendedError extends HttpError<510> {
  /** @internal */
  override readonly status = 510 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Not Extended'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'NotExtendedError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Not Extended';
  }
}

/**
 * An error with the status `511 Network Authentication Required`.
 *
 * The client must authenticate to gain network access, as at a captive portal.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585 §6}
 */
export class NetworkAuthenticationRequiredError extends HttpError<511> {
  /** @internal */
  override readonly status = 511 as const;
  constructor(message?: string, options?: HttpErrorOptions) {
    super(textOr(message, 'Network Authentication Required'), withCause(options));
    keep(this, message, options);
  }
  static override get name(): string {
    return 'NetworkAuthenticationRequiredError';
  }
  /** @internal */
  static get _phrase(): string {
    return 'Network Authentication Required';
  }
}

/**
 * The type of `errorClasses`: `ErrorClasses[404]` is `typeof NotFoundError`.
 */
export interface ErrorClasses {
  readonly 400: typeof BadRequestError;
  readonly 401: typeof UnauthorizedError;
  readonly 402: typeof PaymentRequiredError;
  readonly 403: typeof ForbiddenError;
  readonly 404: typeof NotFoundError;
  readonly 405: typeof MethodNotAllowedError;
  readonly 406: typeof NotAcceptableError;
  readonly 407: typeof ProxyAuthenticationRequiredError;
  readonly 408: typeof RequestTimeoutError;
  readonly 409: typeof ConflictError;
  readonly 410: typeof GoneError;
  readonly 411: typeof LengthRequiredError;
  readonly 412: typeof PreconditionFailedError;
  readonly 413: typeof ContentTooLargeError;
  readonly 414: typeof UriTooLongError;
  readonly 415: typeof UnsupportedMediaTypeError;
  readonly 416: typeof RangeNotSatisfiableError;
  readonly 417: typeof ExpectationFailedError;
  readonly 418: typeof ImATeapotError;
  readonly 421: typeof MisdirectedRequestError;
  readonly 422: typeof UnprocessableContentError;
  readonly 423: typeof LockedError;
  readonly 424: typeof FailedDependencyError;
  readonly 425: typeof TooEarlyError;
  readonly 426: typeof UpgradeRequiredError;
  readonly 428: typeof PreconditionRequiredError;
  readonly 429: typeof TooManyRequestsError;
  readonly 431: typeof RequestHeaderFieldsTooLargeError;
  readonly 451: typeof UnavailableForLegalReasonsError;
  readonly 500: typeof InternalServerError;
  readonly 501: typeof NotImplementedError;
  readonly 502: typeof BadGatewayError;
  readonly 503: typeof ServiceUnavailableError;
  readonly 504: typeof GatewayTimeoutError;
  readonly 505: typeof HttpVersionNotSupportedError;
  readonly 506: typeof VariantAlsoNegotiatesError;
  readonly 507: typeof InsufficientStorageError;
  readonly 508: typeof LoopDetectedError;
  readonly 510: typeof NotExtendedError;
  readonly 511: typeof NetworkAuthenticationRequiredError;
}

/**
 * The error class for each registered 4xx and 5xx code: `errorClasses[404]` is `NotFoundError`.
 */
export const errorClasses: ErrorClasses = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: PaymentRequiredError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  406: NotAcceptableError,
  407: ProxyAuthenticationRequiredError,
  408: RequestTimeoutError,
  409: ConflictError,
  410: GoneError,
  411: LengthRequiredError,
  412: PreconditionFailedError,
  413: ContentTooLargeError,
  414: UriTooLongError,
  415: UnsupportedMediaTypeError,
  416: RangeNotSatisfiableError,
  417: ExpectationFailedError,
  418: ImATeapotError,
  421: MisdirectedRequestError,
  422: UnprocessableContentError,
  423: LockedError,
  424: FailedDependencyError,
  425: TooEarlyError,
  426: UpgradeRequiredError,
  428: PreconditionRequiredError,
  429: TooManyRequestsError,
  431: RequestHeaderFieldsTooLargeError,
  451: UnavailableForLegalReasonsError,
  500: InternalServerError,
  501: NotImplementedError,
  502: BadGatewayError,
  503: ServiceUnavailableError,
  504: GatewayTimeoutError,
  505: HttpVersionNotSupportedError,
  506: VariantAlsoNegotiatesError,
  507: InsufficientStorageError,
  508: LoopDetectedError,
  510: NotExtendedError,
  511: NetworkAuthenticationRequiredError,
};
