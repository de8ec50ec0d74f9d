import type { ErrorFields, FieldsInit } from '../fields/fetch-types.js';
import { fieldsFrom } from '../fields/field-value.js';
import { checkErrorStatus, isErrorStatus } from './error-status.js';
import { fieldOptionNames } from '../generated/field-option-names.js';
import type { FieldWriters } from './field-options.js';
import { hide } from '../objects/hide.js';

/** The options of every HTTP error. Only own properties count, and `undefined` and `null` count as absent. */
export interface HttpErrorOptions {
  /** The value that led to the error, such as a caught exception. It is for the log, and never sent. */
  readonly cause?: unknown;
  /** Header fields for the response; those about the body or the connection, such as Content-Type, are left out. */
  readonly headers?: FieldsInit | undefined;
  /** Whether the client may see the message; defaults to `true` for a 4xx and `false` for a 5xx. */
  readonly expose?: boolean | undefined;
  /** A URI reference that identifies the problem type; defaults to `'about:blank'` (RFC 9457 §3.1.1). */
  readonly type?: string | undefined;
  /** A short summary of the problem type; defaults to the reason phrase (RFC 9457 §3.1.3). */
  readonly title?: string | undefined;
  /** A URI reference that identifies this occurrence of the problem (RFC 9457 §3.1.5). */
  readonly instance?: string | undefined;
  /** Additional members of the problem document, sent even in a 5xx; standard members are ignored (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Not an option. With this type, the compiler rejects an error passed as the options, and points to `cause`. */
  readonly message?: 'an error is given as { cause: error }' | undefined;
}

/** Options after the check: only own properties, and all header fields in `headers`. */
export interface CheckedOptions extends HttpErrorOptions {
  readonly headers?: ErrorFields | undefined;
}

/**
 * Checks the arguments of an error. An error passed as the message or as the options becomes the cause. Throws a
 * `TypeError` or `RangeError` for an argument that cannot be used. Its own cause is the error that was passed, so that
 * a mistake in an error handler does not hide the first failure.
 */
export function checkOptions(
  status: number,
  message: unknown,
  options: unknown,
  writers?: FieldWriters,
  check: (status: number) => void = () => undefined,
): CheckedOptions {
  const given = isErrorObject(options) ? { cause: options } : (options as object);
  // Every key is set, so that nothing is read from a polluted `Object.prototype`. An object without a prototype would
  // be slower.
  const own: Record<string, unknown> = {
    expose: undefined,
    headers: undefined,
    title: undefined,
    type: undefined,
    instance: undefined,
    extensions: undefined,
    ...given,
  };
  if (isErrorObject(message)) own['cause'] = (Object.hasOwn(own, 'cause') ? own['cause'] : undefined) ?? message;
  try {
    check(status);
    if (!isErrorObject(message)) checkType(message, 'string', `the message of a ${status}`);
    checkType(options, 'object', `the options of a ${status}`);
    let fields: ErrorFields | undefined;
    for (const name in given) {
      const value = Object.hasOwn(own, name) ? own[name] : undefined;
      if (value === undefined || value === null || !fieldOptionNames.includes(name)) continue;
      const write = writers && Object.hasOwn(writers, name) ? writers[name as keyof FieldWriters] : undefined;
      if (!write) {
        throw new TypeError(`Cannot use option ${name} with status ${status}, whose field it is not (RFC 9110 §15)`);
      }
      fields = fieldsFrom(write(value as never, status), fields);
    }
    own['headers'] = withHeaders(fields, own['headers'] as FieldsInit | undefined);
    return own;
  } catch (mistake) {
    if (isErrorObject(own['cause']) && isErrorObject(mistake) && !Object.hasOwn(mistake, 'cause'))
      hide(mistake, 'cause', own['cause']);
    throw mistake;
  }
}

/** Throws a `RangeError` unless the status is an error status. An error among the other arguments becomes its cause. */
export function checkStatus(status: number, message: unknown, options: unknown): void {
  if (!isErrorStatus(status)) checkOptions(status, message, options, undefined, checkErrorStatus);
}

/** Merges the fields that other options wrote with the `headers` option, which wins if both set a field. */
function withHeaders(fields: ErrorFields | undefined, init: FieldsInit | null | undefined): ErrorFields | undefined {
  if (!init) return fields;
  const headers = fieldsFrom(init);
  return fields ? { ...fields, ...headers } : headers;
}

/** Whether a value is an error, from any realm. An object parsed from JSON never is. */
export function isErrorObject(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function checkType(value: unknown, type: 'string' | 'object', purpose: string): void {
  if (value === undefined || value === null || typeof value === type) return;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
  throw new TypeError(`Cannot use ${given} as ${purpose}: a message is text, and options are an object beside it`);
}
