import type { ErrorRange } from '../generated/http-status.js';
import type { HttpErrorOptions } from './error-options.js';
import type { AnyErrorStatus, ErrorStatusArgument, ErrorStatusOf } from './error-status.js';
import type { FieldWriters } from './field-options.js';
import type { HttpError } from './http-error.js';
import { HttpErrorBase } from './http-error-base.js';

/**
 * The constructor for classes of this package. It also takes the functions that write a class's own options as header
 * fields.
 */
export interface BareHttpErrorConstructor {
  new <const Status extends AnyErrorStatus = AnyErrorStatus>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
    writers?: FieldWriters,
  ): HttpError<ErrorStatusOf<Status>>;
  readonly prototype: HttpError;
}

/** `HttpError` for modules that must not pull the phrases of all codes into a bundle. */
export const BareHttpError: BareHttpErrorConstructor = HttpErrorBase as unknown as BareHttpErrorConstructor;

/** The constructor that the classes of single codes extend. */
export interface CodeErrorConstructor {
  new <Status extends ErrorRange>(message: string, options: ErrorOptions | undefined): HttpError<Status>;
  readonly prototype: HttpError;
}

/**
 * The base of the classes of single codes. From outside it looks like `HttpError`, but it has no constructor: each
 * constructor between a class and `Error` is one more frame that the engine walks for every error.
 */
export const CodeError: CodeErrorConstructor = /* @__PURE__ */ withoutConstructor(BareHttpError);

// The class is declared inside the function, because webpack keeps a class that is the argument of a call in every
// bundle.
function withoutConstructor({ prototype }: BareHttpErrorConstructor): CodeErrorConstructor {
  class SingleCodeError extends Error {}
  Object.setPrototypeOf(SingleCodeError.prototype, prototype);
  return SingleCodeError as unknown as CodeErrorConstructor;
}
