import type { ErrorFields, FieldsInit } from '../fields/fetch-types.js';
import { fieldsFrom } from '../fields/field-value.js';
import { checkErrorStatus, isErrorStatus } from './error-status.js';
import { fieldOptionNames } from '../generated/field-option-names.js';
import type { FieldWriters } from './field-options.js';
import { hide } from '../objects/hide.js';

/** The options that every HTTP error takes. Only own properties count, and `undefined` and `null` count as absent. */
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
  /** Additional members of the problem document, sent even in a 5xx; none replaces a standard one (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Not an option: the type makes the compiler refuse an error as the options, and say that it goes into `cause`. */
  readonly message?: 'an error is given as { cause: error }' | undefined;
}

/** The options of an error, checked: own ones alone, and all fields among the headers. */
export interface CheckedOptions extends HttpErrorOptions {
  readonly headers?: ErrorFields | undefined;
}

/**
 * Checks what an error is given. An error in the place of the message or of the options becomes the cause. What cannot be used is
 * a `TypeError` or `RangeError`, whose own cause is the error that was handed in: a mistake in an error handler hides no failure.
 */
export function checkOptions(
  status: number,
  message: unknown,
  options: unknown,
  writers?: FieldWriters,
  check: (status: number) => void = () => undefined,
): CheckedOptions {
  const given = isErrorObject(options) ? { cause: options } : (options as object);
  // Each is its own, so that what somebody has given to all objects does not count; without a prototype it would be slower.
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

/** Checks the status of an error that has no class of its own; the error that was handed in is the cause of the mistake. */
export function checkStatus(status: number, message: unknown, options: unknown): void {
  if (!isErrorStatus(status)) checkOptions(status, message, options, undefined, checkErrorStatus);
}

/** The fields of an error; an entry of the headers takes the place of what an option of the same field says. */
function withHeaders(fields: ErrorFields | undefined, init: FieldsInit | null | undefined): ErrorFields | undefined {
  if (!init) return fields;
  const headers = fieldsFrom(init);
  return fields ? { ...fields, ...headers } : headers;
}

/** Whether a value is an error, of any realm; what JSON gave is none, whatever it says. */
export function isErrorObject(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function checkType(value: unknown, type: 'string' | 'object', purpose: string): void {
  if (value === undefined || value === null || typeof value === type) return;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
  throw new TypeError(`Cannot use ${given} as ${purpose}: a message is text, and options are an object beside it`);
}
