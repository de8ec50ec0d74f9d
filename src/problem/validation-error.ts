import { BadRequestError, UnprocessableContentError } from '../generated/errors.js';
import { ownCopy } from '../objects/own-copy.js';
import type { HttpErrorOf } from '../errors/create-http-error.js';
import { isErrorObject, type HttpErrorOptions } from '../errors/error-options.js';
import { detailOf, shortened } from './issue-detail.js';
import { arrayOf, partsOf, readMember } from './issue-parts.js';
import { pointerOf } from './issue-pointer.js';

/** What a validator says of one mistake: an issue of Standard Schema, of zod, valibot or arktype, or an error of ajv. */
export interface ValidationIssue {
  /** What is wrong, in the words of the library or of whoever wrote the schema. */
  readonly message?: string | undefined;
  /** Where it is wrong, as Standard Schema has it: keys, or objects that have one as `key`. */
  readonly path?: readonly unknown[] | undefined;
  /** Where it is wrong, as ajv has it: a JSON Pointer. */
  readonly instancePath?: string | undefined;
}

/** One mistake of a document, as the example of RFC 9457 has it. */
export interface InvalidMember {
  /** A JSON Pointer into the document of the client, as a URI fragment: `#/items/0/name`, and `#` for the whole (RFC 6901 §6). */
  readonly pointer: string;
  /** What is wrong there, for a person. */
  readonly detail: string;
}

/** The extension members of a validation error: beside the standard ones in the problem document, in `extensions` of the error. */
export interface ValidationProblem {
  /** The mistakes, in the order of the issues. */
  readonly errors: readonly InvalidMember[];
  /** How many more mistakes there are; absent where `errors` has all. */
  readonly omittedErrors?: number;
}

/** What {@link validationError} makes: the error of the status, and the type of its extension members. */
export type ValidationError<Status extends 400 | 422 = 422> = HttpErrorOf<Status> & {
  /** The mistakes, and the extension members that were given. */
  extensions: ValidationProblem & Record<string, unknown>;
};

/** What {@link validationError} can be given: the options of every error, and how it writes the issues. */
export interface ValidationErrorOptions<Issue = ValidationIssue, Status extends 400 | 422 = 400 | 422> extends Omit<
  HttpErrorOptions,
  'message' | 'extensions'
> {
  /** What happened, for whoever reads it: `'The request does not fit the schema'` unless given. */
  readonly message?: string | undefined;
  /** 422 unless given; many APIs use 400 (RFC 9110 §15.5.1, §15.5.21). */
  readonly status?: Status | undefined;
  /** How many errors are listed at most: 100 unless given, and never more than 500. */
  readonly max?: number | undefined;
  /**
   * Writes the text of an issue, for a library that is not known here. It is sent as it is; `undefined`, or a function that throws,
   * leaves it to the rules.
   */
  readonly detail?: ((issue: Issue) => string | undefined) | undefined;
  /** More members of the problem document; none replaces those of {@link ValidationProblem}. */
  readonly extensions?:
    (Readonly<Record<string, unknown>> & { readonly errors?: never; readonly omittedErrors?: never }) | undefined;
  /** Never given: it makes the compiler refuse an error in the place of the options, and say where it goes. */
  readonly name?: 'an error is given as { cause: error }' | undefined;
}

/** How many errors fit into a problem document, however long their texts are. */
const mostErrors = 500;

/**
 * Makes the error of a request that a schema refuses: a 422 whose problem document lists under `errors` what is wrong and where.
 *
 * Takes the issues of any library that follows Standard Schema, such as zod, valibot and arktype, and the `errors` of ajv; also the
 * whole result that has them as `issues`, and an error that has, such as a `ZodError`, which becomes the `cause`.
 *
 * Nothing of the values that were received is sent. What the message of a library says of them is cut off (`, received …`,
 * `(was …)`), and a message that still quotes one is replaced by what the library expected, or by `Invalid value`. Your own messages
 * are sent as you wrote them, unless they do the same. Not noticed is what they make of a value or say of a part of it, and what a
 * schema takes out of the input itself, as `$data` of ajv does. A pointer necessarily names keys of the client's own document.
 *
 * The document stays small: 100 errors unless the option `max` says otherwise, `omittedErrors` tells how many more there are, a text
 * of more than 1,000 characters is shortened, and a longer pointer points to the nearest part above. So does a pointer to what JSON
 * has no name for, such as the key of a `Map` that is an object.
 *
 * Throws a `TypeError` for what has no list of issues, a `RangeError` for a bad `max` or `status`, and never because of what the list
 * has in it: an entry that is no issue, or whose getters throw, is an `Invalid value` where as much is known of the place as can be read.
 *
 * @param issues - The issues, or what has them as `issues`.
 * @param options - The options of an error, and how the issues are written.
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

/** The options, checked. An error in their place becomes the cause, and so does one that has the issues. */
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
  const most = (max ?? 1) as number;
  if (!Number.isInteger(most) || most < 1 || most > mostErrors) {
    throw new RangeError(`Cannot list ${String(max)} errors: max is an integer from 1 to ${String(mostErrors)}`, own);
  }
  return own;
}

/** Whether a value is an error; a revoked proxy is none. */
function isReadableError(value: unknown): boolean {
  try {
    return isErrorObject(value);
  } catch {
    return false;
  }
}

/** The list itself, or what has it as `issues`; every library has an array. */
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

/** The errors of all issues, as far as they are listed, and how many are not. */
function problemOf(issues: readonly unknown[], max: number, detail: Options['detail']): ValidationProblem {
  const errors: InvalidMember[] = [];
  let count = 0;
  for (const { issue, members } of issues.flatMap(partsOf)) {
    const listed = members.slice(0, max - errors.length);
    const text = listed.length > 0 ? (chosen(issue, detail) ?? detailOf(issue)) : '';
    for (const member of listed) errors.push({ pointer: pointerOf(issue, member), detail: text });
    count += members.length;
  }
  const omittedErrors = count - errors.length;
  return { errors, ...(omittedErrors > 0 && { omittedErrors }) };
}

/** The text that the option `detail` chooses. */
function chosen(issue: unknown, detail: Options['detail']): string | undefined {
  try {
    const text: unknown = detail?.(issue as never);
    return typeof text === 'string' ? shortened(text) : undefined;
  } catch {
    // A mistake in an error handler hides no failure.
    return undefined;
  }
}
