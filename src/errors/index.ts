/**
 * The HTTP errors: one class per registered 4xx and 5xx code, and what makes and recognizes them.
 *
 * @module
 */
export * from '../generated/errors.js';
export { createHttpError, type HttpErrorOf, type HttpErrorOptionsOf } from './create-http-error.js';
export { defineProblem } from '../problem/define-problem.js';
export type {
  AnyExtensions,
  AnyProblemClass,
  DefinedProblem,
  Extendable,
  HasJson,
  InputOf,
  JsonOf,
  OutputOf,
  Problem,
  ProblemClass,
  ProblemDefinition,
  ProblemDocumentOf,
  ProblemError,
  ProblemErrorOptions,
  UncheckedProblemClass,
} from '../problem/problem-class.js';
export type {
  CheckedDocumentOf,
  CheckedProblemOf,
  DocumentOf,
  PartsOf,
  ProblemOf,
  ProblemParts,
} from '../problem/problem-of.js';
export { isProblem, isProblemDocument, type ProblemIn, type SchemaCertainty } from '../problem/is-problem.js';
export type { StandardMember } from '../problem/problem-document.js';
export type {
  JsonSchemaMaker,
  SchemaIssue,
  SchemaPathSegment,
  SchemaResult,
  StandardSchema,
} from '../problem/standard-schema.js';
export { errorResponse } from './error-response.js';
export type { AnyErrorStatus, ErrorStatusArgument, ErrorStatusOf } from './error-status.js';
export type { FieldOptions, URLLike } from './field-options.js';
export type { HttpErrorOptions } from './error-options.js';
export { HttpError, type HttpErrorConstructor } from './http-error.js';
export { httpAssert, orThrow, type LazyMessage } from './http-assert.js';
export {
  isHttpError,
  type AskedError,
  type EveryStatus,
  type HttpErrorWith,
  type Recognized,
} from './is-http-error.js';
export { passableFields, type PassableField } from './passable-fields.js';
export type { Received } from './received.js';
export { sendError, type Http2StreamLike, type ServerResponseLike } from './send-error.js';
export { toAnswer, type AnswerOptions } from './to-answer.js';
export { toLogObject, type LogObject } from './to-log-object.js';
export { toHttpError, type RequestSignalLike, type ToHttpErrorOptions } from './to-http-error.js';
export {
  validationError,
  type InvalidMember,
  type ValidationError,
  type ValidationErrorOptions,
  type ValidationIssue,
  type ValidationProblem,
} from '../problem/validation-error.js';
