import { traceFrom, untracedError } from '../errors/traced-error.js';
import type { HttpErrorOptions } from '../errors/error-options.js';
import { answerOf, type HasErrorState } from '../errors/error-state.js';
import { stateOf } from '../errors/error-text.js';
import type { HttpError } from '../errors/http-error.js';
import { passableFields, type PassableField } from '../errors/passable-fields.js';
import type { FieldsInit } from '../fields/fetch-types.js';
import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { printable } from './printable.js';

/** What {@link passOn} lets through of an error that was read from another server's response. Nothing goes through unnamed. */
export interface PassOnOptions {
  /** `true` for the status of the other server, or a status of your own; 502, or 504, unless given. */
  readonly status?: true | number | undefined;
  /** `true` for the text of the other server, or a text of your own. It is shown, whatever the status. */
  readonly detail?: true | string | undefined;
  /** The names of the extension members that are passed on. */
  readonly extensions?: readonly string[] | undefined;
  /** The names of the fields that are passed on; one that is not among `passableFields` is left out. */
  readonly headers?: readonly PassableField[] | undefined;
}

/**
 * Makes an error that may be sent of one that was read from another server's response, with only those parts that are named, and the
 * one that was read as its `cause`.
 *
 * Without options it is a bare 502, or 504 where the other server said so or took too long. Cookies, and fields of the connection,
 * of the body, of caching and of security policy never go through. Throws a `RangeError` for a status outside 400 to 599.
 *
 * @param error - An error that `errorFromResponse` or `ensureOk` made.
 * @param options - What is passed on.
 * @example
 * ```ts
 * const upstream = new TooManyRequestsError('Slow down', { retryAfter: 30, headers: { 'set-cookie': 'sid=1' } });
 * const received = await errorFromResponse(upstream.toResponse());
 * const error = passOn(received, { status: true, headers: ['retry-after'] });
 * error.status; //=> 429
 * error.headers; //=> { 'retry-after': '30' }
 * error.detail; //=> undefined
 * error.cause === received; //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110 §15.6.3}
 */
export function passOn(error: HttpError, options?: PassOnOptions): HttpError {
  const answer = answerOf(error as HasErrorState);
  const { status = answer?.status ?? 502, detail, extensions = [], headers = [] } = ownCopy(options);
  const text = detail === true ? error.detail : detail;
  const given: HttpErrorOptions = {
    cause: error,
    expose: text === undefined ? undefined : true,
    extensions: pick(error.extensions, extensions),
    headers: passedFields(error, headers),
  };
  const made = status === true ? (error.status as number) : status;
  const shown = text === undefined ? undefined : printable(text);
  const passed = untracedError(made, shown, given);
  traceFrom(passOn, passed, shown);
  stateOf(passed).inner.detail = text;
  return passed;
}

function passedFields(error: HttpError, names: readonly string[]): FieldsInit {
  const wanted = names
    .map((name) => name.toLowerCase())
    .filter((name) => passableFields.some((field) => field === name));
  const fields = pick(error.received?.headers ?? error.headers, wanted);
  return Object.entries(fields).flatMap((pair) => {
    try {
      return fieldLines(fieldsFrom([pair]));
    } catch {
      // Fetch lets pass what an error refuses to carry.
      return [];
    }
  });
}

/** The own members of an object that are named. */
function pick<Value>(members: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  const wanted = new Set(names);
  return Object.fromEntries(Object.entries(members).filter(([name]) => wanted.has(name)));
}
