import { addressOf } from '../client/read-head.js';
import { ownMembers } from '../objects/own-members.js';
import { jsonMembers } from '../problem/problem-document.js';
import { peek } from './error-state.js';
import { isObject, readProperty } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { isHttpError } from './is-http-error.js';

/** What a structured logger writes of something that was thrown: plain JSON values. */
export interface LogObject {
  /** The name of the class of an error, else the type of the value, such as `string`. */
  readonly name: string;
  /** What happened: the private text where there is one, else the message. */
  readonly message: string;
  /** The status of an HTTP error, or the `status` of any other error. */
  readonly status?: number;
  /** The type of the problem; absent if it is `about:blank`. */
  readonly type?: string;
  /** The address of this occurrence of the problem; absent if it has none. */
  readonly instance?: string;
  /** The extension members of the problem, those that JSON can hold; absent if there are none. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The names of the header fields, never their values, which may be cookies; absent if there are none. */
  readonly headers?: readonly string[];
  /** Where an error was read from: the address, without user, query and fragment, and the status of the response. */
  readonly received?: {
    /** The address of the response; `''` if it is not known. */
    readonly url: string;
    /** The status of the response, as it came. */
    readonly status: number;
  };
  /** The stack as text; absent if there is none. */
  readonly stack?: string;
  /** What led to the error; its causes follow, up to ten in all. */
  readonly cause?: LogObject;
  /** The errors of an `AggregateError`, the first ten. */
  readonly errors?: readonly LogObject[];
}

/** How many causes are followed, and how many errors of an aggregate are shown. */
const most = 10;

/** How many objects are shown in all: the errors of an aggregate may be aggregates, too. */
const mostInAll = 100;

/**
 * The plain object that a structured logger writes of anything thrown: with the private text of an error, which its message does not have,
 * with its causes, and with nothing that a log is not to hold.
 *
 * It is made for the serializers of pino, winston and bunyan, for the attributes of OpenTelemetry and the contexts of Sentry; what
 * serializes errors by their `toJSON` gets what a client gets. Of header fields it has the names, of an error that was read from a response
 * the address without its query. Never throws.
 *
 * @param thrown - Anything.
 * @example
 * ```ts
 * const error = new ServiceUnavailableError('Pool is empty', { retryAfter: 30, cause: new Error('ECONNREFUSED') });
 * const { stack, cause, ...logged } = toLogObject(error);
 * logged; //=> { name: 'ServiceUnavailableError', message: 'Pool is empty', status: 503, headers: ['retry-after'] }
 * cause?.message; //=> 'ECONNREFUSED'
 * ```
 */
export function toLogObject(thrown: unknown): LogObject {
  return logObject(thrown, [], { left: mostInAll });
}

/** The object of something thrown, which is none of those that are shown already. */
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
    value === undefined || shown.includes(value) || shown.length > most || room.left < 1
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

/** The first of a list, by index: its methods may be others. */
function firstOf(list: unknown): unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return Array.from({ length: Math.min(list.length, most) }, (_, index): unknown => list[index]);
}

/** What an HTTP error has beside what every error has; somebody may have assigned what is of another type. */
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
    // The message of an error that was read says which response it was.
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

/** The cause that was given: what stands in its place where none was has the text of the error itself. */
function causeOf(error: object): unknown {
  const own = Object.getOwnPropertyDescriptor(error, 'cause');
  if (!isHttpError(error)) return readProperty(error, 'cause');
  return own && Object.hasOwn(own, 'value') ? (own.value as unknown) : undefined;
}

/** What a getter or a proxy gives; nothing where it throws. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
