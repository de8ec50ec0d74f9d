import { BadRequestError, UnprocessableContentError } from '../generated/errors.js';
import { ownCopy } from '../objects/own-copy.js';
import type { HttpErrorOf } from '../errors/create-http-error.js';
import { isErrorObject, type HttpErrorOptions } from '../errors/error-options.js';
import { detailOf, shortened } from './issue-detail.js';
import { arrayOf, partsOf, readMember } from './issue-parts.js';
import { pointerOf } from './issue-pointer.js';

/**
 * A mistake that a validator reports: an issue from a Standard Schema library, such as zod, valibot or arktype, or an
 * error from ajv.
 */
export interface ValidationIssue {
  /** What is wrong, in the words of the library or of the author of the schema. */
  readonly message?: string | undefined;
  /** The path to the wrong value, as in Standard Schema: keys, or objects with a `key`. */
  readonly path?: readonly unknown[] | undefined;
  /** The path to the wrong value, as in ajv: a JSON Pointer. */
  readonly instancePath?: string | undefined;
}

/** A mistake in the client's document, in the form of the example in RFC 9457 §3. */
export interface InvalidMember {
  /**
   * A JSON Pointer into the client's document, as a URI fragment: `#/items/0/name`, or `#` for the whole document
   * (RFC 6901 §6).
   */
  readonly pointer: string;
  /** What is wrong there, as text for a person. */
  readonly detail: string;
}

/**
 * The extension members of a validation error. In the problem document they are next to the standard members; in the
 * error they are in `extensions`.
 */
export interface ValidationProblem {
  /** The mistakes, in the order of the issues. */
  readonly errors: readonly InvalidMember[];
  /** How many more mistakes there are; absent if `errors` lists them all. */
  readonly omittedErrors?: number;
}

/** The error that {@link validationError} makes, with the types of its extension members. */
export type ValidationError<Status extends 400 | 422 = 422> = HttpErrorOf<Status> & {
  /** The mistakes, and the extension members that you passed. */
  extensions: ValidationProblem & Record<string, unknown>;
};

/** The options of {@link validationError}: those of every error, and how to write the issues. */
export interface ValidationErrorOptions<Issue = ValidationIssue, Status extends 400 | 422 = 400 | 422> extends Omit<
  HttpErrorOptions,
  'message' | 'extensions'
> {
  /** What happened, as text; defaults to `'The request does not fit the schema'`. */
  readonly message?: string | undefined;
  /** The status; defaults to 422. Many APIs use 400 (RFC 9110 §15.5.1, §15.5.21). */
  readonly status?: Status | undefined;
  /** The maximum number of errors to list; defaults to 100, and is at most 500. */
  readonly max?: number | undefined;
  /**
   * Returns the text of an issue, for a library that is not supported here. The text is sent as you return it. If you
   * return `undefined` or the function throws, the default text is sent.
   */
  readonly detail?: ((issue: Issue) => string | undefined) | undefined;
  /** Additional members of the problem document; none replaces those of {@link ValidationProblem}. */
  readonly extensions?:
    (Readonly<Record<string, unknown>> & { readonly errors?: never; readonly omittedErrors?: never }) | undefined;
  /** Not an option: the type makes the compiler refuse an error as the options, and say that it goes into `cause`. */
  readonly name?: 'an error is given as { cause: error }' | undefined;
}

/** The number of errors that fit into a problem document, however long their texts are. */
const maxErrors = 500;

/**
 * Makes an error for a request that does not match a schema: a 422 whose problem document lists under `errors` what is
 * wrong, and where.
 *
 * Pass the issues of any Standard Schema library, such as zod, valibot or arktype, or the `errors` of ajv. You can also
 * pass the whole result that has them as `issues`, or an error that has them, such as a `ZodError`, which becomes the
 * `cause`.
 *
 * Received values are not sent. If a library's message reports a received value, that part is cut off (`, received …`,
 * `(was …)`). A message that still quotes one is replaced by what the library expected, or by `Invalid value`. Your own
 * messages are sent as you wrote them, unless they report received values too. Two things are not detected: a message
 * that contains a changed value or part of a value, and a value that the schema itself takes from the input, as `$data`
 * in ajv does. A pointer necessarily contains keys of the client's own document.
 *
 * The document stays small. It lists 100 errors, or as many as the `max` option says, and `omittedErrors` tells how
 * many more there are. A text of more than 1,000 characters is shortened. A longer pointer points to the nearest parent
 * instead. So does a pointer to something that has no name in JSON, such as a `Map` entry whose key is an object.
 *
 * Throws a `TypeError` if there is no list of issues, and a `RangeError` for an invalid `max` or `status`. The entries
 * of the list never make it throw: an entry that is not an issue, or whose getters throw, is listed as `Invalid value`,
 * with as much of its location as can be read.
 *
 * @param issues - The issues, or an object that has them as `issues`.
 * @param options - The options of an error, and how to write the issues.
 * @example
 * ```ts
 * const error = validationError([{ path: ['age'], message: 'must be a positive integer' }]);
 * error.status; //=> 422
 * error.extensions.errors; //=> [{ pointer: '#/age', detail: 'must be a positive integer' }]
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457 §3}, {@link https://www.rfc-editor.org/rfc/rfc6901#section-6 | RFC 6901 §6}
 */
export function validationError<Issue extends ValidationIssue, const Status extends 400 | 422 = 422>(
  issues: readonly Issue[] | { readonly issues: readonly Issue[] },
  options?: ValidationErrorOptions<Issue, Status>,
): ValidationError<Status>;
export function validationError(issues: unknown, options?: unknown): HttpErrorOf<400 | 422> {
  const own = checkOptions(options, issues);
  const { message, status, max, detail, extensions, ...rest } = own;
  const ErrorClass = status === 400 ? BadRequestError : UnprocessableContentError;
  return new ErrorClass(message ?? 'The request does not fit the schema', {
    ...rest,
    extensions: { ...extensions, ...problemOf(listOf(issues, own), max ?? 100, detail) },
  });
}

type Options = Omit<ValidationErrorOptions<never>, 'name'>;

/**
 * Checks the options. An error passed instead of the options becomes the cause, and so does an error that has the
 * issues.
 */
function checkOptions(options: unknown, issues: unknown): Options {
  const given = isErrorObject(options) ? { cause: options } : (options as Options | undefined);
  const own = ownCopy<Options>({ ...(isReadableError(issues) && { cause: issues }), ...given });
  if (typeof (options ?? {}) !== 'object') {
    throw new TypeError(
      `Cannot use a value of type ${typeof options} as the options of a validation error: a text is given as { message }`,
      own,
    );
  }
  const { status, max } = own as Readonly<Record<string, unknown>>;
  if (![422, 400].includes((status ?? 422) as number)) {
    throw new RangeError(`Cannot make a validation error with status ${String(status)}: it has 422 or 400`, own);
  }
  const limit = (max ?? 1) as number;
  if (!Number.isInteger(limit) || limit < 1 || limit > maxErrors) {
    throw new RangeError(`Cannot list ${String(max)} errors: max is an integer from 1 to ${String(maxErrors)}`, own);
  }
  return own;
}

/** Whether a value is an error; `false` for a revoked proxy. */
function isReadableError(value: unknown): boolean {
  try {
    return isErrorObject(value);
  } catch {
    return false;
  }
}

/** Returns the list of issues: the value itself, or its `issues`. Every library uses an array. */
function listOf(issues: unknown, options: Options): readonly unknown[] {
  for (const list of [issues, readMember(issues, 'issues')]) {
    const copy = arrayOf(list);
    if (copy) return copy;
  }
  throw new TypeError(
    `Cannot make a validation error of a value of type ${issues === null ? 'null' : typeof issues}: issues are an array, or an object that has it as issues`,
    options,
  );
}

/** Returns the errors of the issues, up to the maximum, and how many are left out. */
function problemOf(issues: readonly unknown[], max: number, detail: Options['detail']): ValidationProblem {
  const errors: InvalidMember[] = [];
  let count = 0;
  for (const { issue, members } of issues.flatMap(partsOf)) {
    const listed = members.slice(0, max - errors.length);
    const text = listed.length > 0 ? (customDetail(issue, detail) ?? detailOf(issue)) : '';
    for (const member of listed) errors.push({ pointer: pointerOf(issue, member), detail: text });
    count += members.length;
  }
  const omittedErrors = count - errors.length;
  return { errors, ...(omittedErrors > 0 && { omittedErrors }) };
}

/** The text that the `detail` option returns. */
function customDetail(issue: unknown, detail: Options['detail']): string | undefined {
  try {
    const text: unknown = detail?.(issue as never);
    return typeof text === 'string' ? shortened(text) : undefined;
  } catch {
    // A mistake in `detail` must not hide the validation error.
    return undefined;
  }
}
