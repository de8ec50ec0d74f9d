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

/** What {@link passOn} passes on from an upstream server's response. Only the parts that you name are passed on. */
export interface PassOnOptions {
  /** `true` to pass on the status of the upstream server, or a status of your own; defaults to 502 or 504. */
  readonly status?: true | number | undefined;
  /** `true` to pass on the text of the upstream server, or a text of your own. Clients see it, whatever the status. */
  readonly detail?: true | string | undefined;
  /** The names of the extension members to pass on. */
  readonly extensions?: readonly string[] | undefined;
  /** The names of the header fields to pass on. A field that is not in `passableFields` is left out. */
  readonly headers?: readonly PassableField[] | undefined;
}

/**
 * Makes an error that you can send to your clients from an error that was read from an upstream server's response. It
 * has only the parts that you name, and the original error as its `cause`.
 *
 * Without options it is a bare 502, or 504 if the upstream server sent 504 or took too long. It never passes on
 * cookies, or header fields about the connection, the body, caching or security policy. Throws a `RangeError` for a
 * status outside 400 to 599.
 *
 * @param error - The error that `errorFromResponse` or `ensureOk` made.
 * @param options - What to pass on.
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
  const finalStatus = status === true ? (error.status as number) : status;
  const shown = text === undefined ? undefined : printable(text);
  const passed = untracedError(finalStatus, shown, given);
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
      // Fetch accepts values that an error rejects.
      return [];
    }
  });
}

/** Returns the named own members of an object. */
function pick<Value>(members: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  const wanted = new Set(names);
  return Object.fromEntries(Object.entries(members).filter(([name]) => wanted.has(name)));
}
