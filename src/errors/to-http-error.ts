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

/** How {@link toHttpError} takes what others throw. */
export interface ToHttpErrorOptions {
  /**
   * Makes an error of your own of what was thrown, before anything else is tried: of a validation error, of the code of a database.
   * `undefined` leaves it to the rules. It is not asked about errors of this package.
   */
  readonly map?: ((thrown: unknown) => HttpError | undefined) | undefined;
  /** The status of what has none: 500 unless given. */
  readonly fallback?: number | undefined;
  /** Keeps the public text of errors that say it is public: those of http-errors with `expose`, boom, Nest, Hono, Fastify. */
  readonly trustExpose?: boolean | undefined;
  /** The signal of the request that is answered. Where it is aborted, its `AbortError` is a 499. */
  readonly signal?: RequestSignalLike | undefined;
}

/** The `AbortSignal` of a request, by shape. */
export interface RequestSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/**
 * Turns anything thrown into an `HttpError`.
 *
 * - An error of this package is returned as it is; one of another copy of the package is rebuilt.
 * - An error that was made for answering keeps its status and those of its fields that may be passed on: http-errors, boom, h3,
 *   Nest, Hono, Fastify, and a `Response` that your code made.
 * - The failure of a client that called another server is a 502, or a 504 where it waited too long: axios, ky, got, ofetch, undici,
 *   superagent, OpenAI, AWS and others, and a `Response` that was fetched. So is a `TimeoutError` of an `AbortSignal`.
 * - Any other error keeps its `status`, or `statusCode`, as in Express, Koa and Fastify.
 * - Everything else is a 500, above all what is no error, such as parsed JSON, whatever it says.
 *
 * What was thrown is the `cause`. Its text is not shown, whatever its status: it stands in `detail` and in the stack.
 *
 * Never throws, never changes what it is given, and reads each of its properties once at the most.
 *
 * @param thrown - Anything.
 * @param options - What is known of errors here, and what is to be done with them.
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
    return converted(thrown, options, toHttpError);
  } catch {
    // A proxy that throws: nothing can be known of it.
    const error = untracedError(500, undefined, { cause: thrown });
    traceFrom(toHttpError, error);
    return error;
  }
}

/** What `toHttpError` returns, for a function of this package that the stack of the error begins before; may throw. */
export function converted(thrown: unknown, options: ToHttpErrorOptions | undefined, caller: unknown): HttpError {
  if (thrown instanceof BareHttpError) return thrown;
  if (isHttpError(thrown)) return rebuilt(thrown);
  const own = ownCopy(options);
  return mapped(thrown, own) ?? judged(thrown, own, caller);
}

/** An error of another copy of this package, as one of this, with all that it holds. */
function rebuilt(error: HttpError): HttpError {
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

function mapped(thrown: unknown, { map }: ToHttpErrorOptions): HttpError | undefined {
  try {
    const error = map?.(thrown);
    if (isHttpError(error)) return toHttpError(error);
    ignorePromise(error);
  } catch {
    // A mapper that fails has nothing to say, and what was thrown is still to be answered.
  }
  return undefined;
}

function judged(thrown: unknown, options: ToHttpErrorOptions, caller: unknown): HttpError {
  const { fallback, signal, trustExpose } = options;
  const make = (given: unknown, text?: unknown, answering?: Partial<AnsweringError>): HttpError => {
    const status = [given, fallback].find(isErrorStatus) ?? 500;
    const { publicText, headers } = answering ?? {};
    // What the error is in the end decides, not what it said to be.
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
  // h3 wraps what it caught.
  if (error.unhandled === true && isErrorObject(cause))
    return isHttpError(cause) ? toHttpError(cause) : judged(cause, options, caller);
  const answering = readAnsweringError(error);
  if (answering) return make(answering.status, message, answering);
  if (isClientFailure(error)) return make(gatewayAnswer(isTimeout(error)).status, message);
  return make([error.status, error.statusCode].find(isErrorStatus), message);
}

/** Those of the fields of a foreign error that may be passed on, as far as they can be written. */
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
