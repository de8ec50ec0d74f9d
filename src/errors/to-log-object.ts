import { ownMembers } from '../objects/own-members.js';
import { jsonMembers } from '../problem/problem-document.js';
import { peek } from './error-state.js';
import { isObject, readProperty } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { isHttpError } from './is-http-error.js';
import { addressOf } from './received.js';

/** What a structured logger writes about a thrown value, as plain JSON values. */
export interface LogObject {
  /** The class name of an error, or the type of any other value, such as `string`. */
  readonly name: string;
  /** The message, or the `detail` if the message hides it; both for an error that was read from a response. */
  readonly message: string;
  /** The status of an HTTP error, or the `status` of any other error. */
  readonly status?: number;
  /** The URI reference of the problem type; absent if it is `about:blank`. */
  readonly type?: string;
  /** The URI reference of this occurrence of the problem; absent if there is none. */
  readonly instance?: string;
  /** The extension members that can be written as JSON; absent if there are none. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The names of the header fields, without the values, which may be cookies; absent if there are none. */
  readonly headers?: readonly string[];
  /** The response that the error was read from; absent if the error was not read from a response. */
  readonly received?: {
    /** The URL of the response, without user, query and fragment; `''` if it is not known. */
    readonly url: string;
    /** The status of the response, unchanged. */
    readonly status: number;
  };
  /** The stack as text; absent if there is none. */
  readonly stack?: string;
  /** The cause of the error. It may have a cause of its own, and so on, up to ten in all. */
  readonly cause?: LogObject;
  /** The first ten errors of an `AggregateError`. */
  readonly errors?: readonly LogObject[];
}

/** How many causes are followed, and how many errors of an `AggregateError` are shown. */
const maxErrors = 10;

/** How many objects are shown in all. The errors of an `AggregateError` may be of that class too. */
const maxObjects = 100;

/**
 * Converts anything that was thrown to a plain object for a structured logger. The object has the `detail` of an error
 * even if its message hides it, and the causes, but nothing that does not belong in a log.
 *
 * Use it in a serializer of pino, winston or bunyan, for OpenTelemetry attributes, or for a Sentry context. A logger
 * that calls `toJSON` instead gets only what the client gets. Header fields are logged by name, without their values,
 * and the URL of a response without its query. Never throws.
 *
 * @param thrown - The value that was thrown.
 * @example
 * ```ts
 * const error = new ServiceUnavailableError('Pool is empty', { retryAfter: 30, cause: new Error('ECONNREFUSED') });
 * const { stack, cause, ...logged } = toLogObject(error);
 * logged; //=> { name: 'ServiceUnavailableError', message: 'Pool is empty', status: 503, headers: ['retry-after'] }
 * cause?.message; //=> 'ECONNREFUSED'
 * ```
 */
export function toLogObject(thrown: unknown): LogObject {
  return logObject(thrown, [], { left: maxObjects });
}

/** Converts one value. `above` holds the values that it is nested in, and `room` counts how many more may be shown. */
function logObject(thrown: unknown, above: readonly unknown[], room: { left: number }): LogObject {
  room.left -= 1;
  if (!isObject(thrown)) {
    return {
      name: typeof thrown,
      message: typeof thrown === 'string' ? thrown : (attempt(() => String(thrown)) ?? ''),
    };
  }
  const shown = [...above, thrown];
  const read = (key: string): unknown => attempt(() => readProperty(thrown, key));
  const text = (key: string): string | undefined => {
    const value = read(key);
    return typeof value === 'string' ? value : undefined;
  };
  const follow = (value: unknown): LogObject | undefined =>
    value === undefined || shown.includes(value) || shown.length > maxErrors || room.left < 1
      ? undefined
      : logObject(value, shown, room);
  const status = read('status');
  const members = {
    name: text('name') ?? 'object',
    message: text('message') ?? '',
    status: Number.isFinite(status) ? status : undefined,
    ...(isHttpError(thrown) && partsOf(thrown, read, text)),
    stack: text('stack'),
    cause: follow(attempt(() => causeOf(thrown))),
    errors: attempt(() => firstOf(read('errors')))?.flatMap((error: unknown) => follow(error) ?? []),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as unknown as LogObject;
}

/** Returns the first items of an array. Reads them by index, because the methods of the array may be overridden. */
function firstOf(list: unknown): unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return Array.from({ length: Math.min(list.length, maxErrors) }, (_, index): unknown => list[index]);
}

/** What only an HTTP error has. Every type is checked, because someone may have assigned a different one. */
function partsOf(
  error: HttpError,
  read: (key: string) => unknown,
  text: (key: string) => string | undefined,
): Partial<LogObject> {
  const [message = '', detail, type, instance] = ['message', 'detail', 'type', 'instance'].map(text);
  const received = read('received');
  const url = readProperty(received, 'url');
  const extensions = jsonMembers(
    attempt(() => peek(error, 'extensions')),
    ownMembers({}),
  );
  const headers = attempt(() => Object.keys(peek(error, 'headers'))) ?? [];
  return {
    // The message of an error that was read from a response names the response, so it is kept.
    message: detail === undefined || detail === message ? message : received ? `${message}: ${detail}` : detail,
    ...(type !== undefined && type !== 'about:blank' && { type }),
    ...(instance !== undefined && { instance }),
    ...(Object.keys(extensions).length > 0 && { extensions: { ...extensions } }),
    ...(headers.length > 0 && { headers }),
    ...(typeof url === 'string' && {
      received: { url: addressOf(url), status: readProperty(received, 'status') as number },
    }),
  };
}

/** The cause that was passed in. The one that this package adds is skipped: it repeats the text of the error. */
function causeOf(error: object): unknown {
  const own = Object.getOwnPropertyDescriptor(error, 'cause');
  if (!isHttpError(error)) return readProperty(error, 'cause');
  return own && Object.hasOwn(own, 'value') ? (own.value as unknown) : undefined;
}

/** Calls a function that may throw, because of a getter or a proxy; returns `undefined` if it does. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
