/**
 * The HTTP errors: one class per registered 4xx and 5xx code, and what makes and recognizes them.
 *
 * @module
 */
export * from '../generated/errors.js';
export { createHttpError, type HttpErrorOf } from './create-http-error.js';
export {
  HttpError,
  type ErrorStatusArgument,
  type ErrorStatusOf,
  type HttpErrorConstructor,
  type HttpErrorOptions,
} from './http-error.js';
export { isHttpError } from './is-http-error.js';
