import type { ErrorFields } from '../fields/fetch-types.js';
import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { readAnsweringError, type AnsweringError } from './answering-error.js';
import { BareHttpError } from './code-error.js';
import { isClientFailure, isTimeout } from './client-failure.js';
import { isErrorObject, type HttpErrorOptions } from './error-options.js';
import { answerOf, isExposed, peek, type HasErrorState } from './error-state.js';
import { isErrorStatus } from './error-status.js';
import { showAs, stateOf } from './error-text.js';
import { ignorePromise, isObject, isTagged, readForeign } from './foreign-error.js';
import { hide } from '../objects/hide.js';
import type { HttpError } from './http-error.js';
import { isHttpError } from './is-http-error.js';
import { passableFields } from './passable-fields.js';
import { gatewayAnswer } from './received.js';
import { errorOf, traceFrom, untracedError } from './traced-error.js';

/** How {@link toHttpError} converts errors of other packages. */
export interface ToHttpErrorOptions {
  /**
   * Converts a thrown value before anything else is tried, for example a validation error or a database error. Return
   * `undefined` to leave the value to the built-in rules. Not called for errors of this package.
   */
  readonly map?: ((thrown: unknown) => HttpError | undefined) | undefined;
  /** The status for a value that has none; defaults to 500. */
  readonly fallback?: number | undefined;
  /** Keeps the text of errors that mark it as public: http-errors with `expose`, boom, Nest, Hono and Fastify. */
  readonly trustExpose?: boolean | undefined;
  /** The signal of the request being answered. If it is aborted, its reason or an `AbortError` becomes a 499. */
  readonly signal?: RequestSignalLike | undefined;
}

/** The part of a request's `AbortSignal` that {@link toHttpError} reads. */
export interface RequestSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/**
 * Converts anything that was thrown to an `HttpError`.
 *
 * - An error of this package is returned as it is; an error from another copy of the package is rebuilt.
 * - An error that was made for a response keeps its status, and the header fields that may be passed on: http-errors,
 *   boom, h3, Nest, Hono, Fastify, and a `Response` that your code created.
 * - An error of an HTTP client that called another server becomes a 502, or a 504 after a timeout: axios, ky, got,
 *   ofetch, undici, superagent, OpenAI, AWS and others, and a `Response` that was fetched. A `TimeoutError` of an
 *   `AbortSignal` becomes a 504.
 * - Any other error keeps its `status` or `statusCode`, as in Express, Koa and Fastify.
 * - Everything else becomes a 500. That includes any value that is not an error, such as parsed JSON with a `status`.
 *
 * The thrown value becomes the `cause`. The client does not see its text, whatever the status, unless `trustExpose`
 * allows it; the text is in `detail` and in the stack.
 *
 * Never throws, never changes the thrown value, and reads each of its properties at most once.
 *
 * @param thrown - The value that was thrown.
 * @param options - How to convert errors of other packages.
 * @example
 * ```ts
 * toHttpError(new NotFoundError('No user 42')).message; //=> 'No user 42'
 * toHttpError(new TypeError('x is undefined')).message; //=> 'Internal Server Error'
 * toHttpError(Object.assign(new Error('No such page'), { status: 404 })).status; //=> 404
 * toHttpError(JSON.parse('{"status":401}')).status; //=> 500
 * toHttpError(new DOMException('too slow', 'TimeoutError')).status; //=> 504
 * ```
 */
export function toHttpError(thrown: unknown, options?: ToHttpErrorOptions): HttpError {
  try {
    return convert(thrown, options, toHttpError);
  } catch {
    // A proxy that throws tells nothing about the error.
    const error = untracedError(500, undefined, { cause: thrown });
    traceFrom(toHttpError, error);
    return error;
  }
}

/** Does the work of {@link toHttpError}, but may throw. The stack of a new error starts where `caller` was called. */
export function convert(thrown: unknown, options: ToHttpErrorOptions | undefined, caller: unknown): HttpError {
  if (thrown instanceof BareHttpError) return thrown;
  if (isHttpError(thrown)) return rebuild(thrown);
  const own = ownCopy(options);
  return applyMap(thrown, own) ?? convertForeign(thrown, own, caller);
}

/** Rebuilds an error from another copy of this package with the classes of this copy. Everything it holds is kept. */
function rebuild(error: HttpError): HttpError {
  const { status, detail, expose, title, type, instance, name, message, stack, statusText } = error;
  const headers = peek(error, 'headers');
  const extensions = peek(error, 'extensions');
  const answer = answerOf(error as HasErrorState);
  const cause = Object.getOwnPropertyDescriptor(error, 'cause');
  const options: HttpErrorOptions = { expose, headers, title, type, instance, extensions };
  const copy = errorOf(
    status,
    detail,
    cause && Object.hasOwn(cause, 'value') ? { ...options, cause: cause.value as unknown } : options,
  );
  if (answer) Object.assign(stateOf(copy).inner, { answer, phrase: message });
  if (!answer && copy.statusText !== statusText) stateOf(copy).inner.phrase = statusText;
  showAs(copy, message);
  hide(copy, 'stack', stack);
  if (copy.name !== name) hide(copy, 'name', name);
  for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(error))) {
    if (!(key in copy)) Object.defineProperty(copy, key, own);
  }
  return copy;
}

function applyMap(thrown: unknown, { map }: ToHttpErrorOptions): HttpError | undefined {
  try {
    const error = map?.(thrown);
    if (isHttpError(error)) return toHttpError(error);
    ignorePromise(error);
  } catch {
    // If `map` throws, the built-in rules still apply to the value.
  }
  return undefined;
}

function convertForeign(thrown: unknown, options: ToHttpErrorOptions, caller: unknown): HttpError {
  const { fallback, signal, trustExpose } = options;
  const make = (given: unknown, text?: unknown, answering?: Partial<AnsweringError>): HttpError => {
    const status = [given, fallback].find(isErrorStatus) ?? 500;
    const { publicText, headers } = answering ?? {};
    // The final status decides, not the status that the error claimed.
    const isText = typeof publicText === 'string' && publicText !== '';
    const isPublic = trustExpose === true && isText && isExposed(answering?.expose, status);
    const shown = isPublic ? publicText : text;
    const message = typeof shown === 'string' && (shown || shown === thrown) ? shown : undefined;
    const fields = passable(headers);
    const error = untracedError(status, message, { cause: thrown, expose: isPublic, headers: fields });
    traceFrom(caller, error, message);
    return error;
  };

  if (isTagged(thrown, 'Response')) {
    const { status, headers, url } = thrown as { status: unknown; headers: unknown; url?: string };
    if (url) return make(gatewayAnswer(status === 504).status);
    return make(status, undefined, { headers });
  }
  if (!isObject(thrown)) return make(undefined, thrown);
  const error = readForeign(thrown);
  const { name, message, cause } = error;
  if (name === 'TimeoutError' && isTagged(thrown, 'DOMException')) return make(504, message);
  if (!isErrorObject(thrown)) return make(undefined, message);
  if (signal?.aborted === true && (name === 'AbortError' || thrown === signal.reason)) return make(499, message);
  // h3 wraps the errors that it catches.
  if (error.unhandled === true && isErrorObject(cause))
    return isHttpError(cause) ? toHttpError(cause) : convertForeign(cause, options, caller);
  const answering = readAnsweringError(error);
  if (answering) return make(answering.status, message, answering);
  if (isClientFailure(error)) return make(gatewayAnswer(isTimeout(error)).status, message);
  return make([error.status, error.statusCode].find(isErrorStatus), message);
}

/** The header fields of a foreign error that may be passed on. Fields that cannot be written are left out. */
function passable(headers: unknown): ErrorFields {
  if (!isObject(headers)) return {};
  const pairs = Symbol.iterator in headers ? [...(headers as unknown as Iterable<never>)] : Object.entries(headers);
  const lines = pairs.flatMap((pair) => {
    try {
      return fieldLines(fieldsFrom([pair as [string, string]]));
    } catch {
      return [];
    }
  });
  return fieldsFrom(lines.filter(([name]) => (passableFields as readonly string[]).includes(name)));
}
