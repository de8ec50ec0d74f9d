import {
  statusCodes,
  type ClientErrorRange,
  type HttpStatus,
  type InformationalRange,
  type RedirectionRange,
  type ServerErrorRange,
  type StatusRange,
  type SuccessRange,
} from '../generated/http-status.js';
import type { AnyNumber, IsOpen, LiteralOf } from './narrow.js';

/** The name of a registered code, such as `'NOT_FOUND'`. */
export type StatusName = keyof typeof HttpStatus;

type NamesByStatus = { readonly [Name in StatusName as (typeof HttpStatus)[Name]]: Name };

/** The name of one code: `StatusNameOf<404>` is `'NOT_FOUND'`. */
export type StatusNameOf<Code extends number> = Code extends HttpStatus
  ? NamesByStatus[Code]
  : IsOpen<Code> extends true
    ? StatusName | undefined
    : undefined;

/** The code of one name: `StatusOf<'NOT_FOUND'>` is `404`. */
export type StatusOf<Name extends StatusName> = (typeof HttpStatus)[Name];

interface RangesByClass {
  readonly informational: InformationalRange;
  readonly success: SuccessRange;
  readonly redirection: RedirectionRange;
  readonly clientError: ClientErrorRange;
  readonly serverError: ServerErrorRange;
}

/** The five classes of RFC 9110 §15. */
export type StatusClass = keyof RangesByClass;

/** All codes of one class: `StatusRangeOf<'success'>` is `200 | 201 | … | 299`. */
export type StatusRangeOf<Class extends StatusClass> = RangesByClass[Class];

/** The class of one code: `StatusClassOf<404>` is `'clientError'`. */
export type StatusClassOf<Code extends number> = Code extends StatusRange
  ? { [Class in StatusClass]: Code extends RangesByClass[Class] ? Class : never }[StatusClass]
  : IsOpen<Code> extends true
    ? StatusClass | undefined
    : undefined;

/**
 * Returns the class of a status code, registered or not.
 *
 * Returns `undefined` for anything but an integer from 100 to 599.
 *
 * @example
 * ```ts
 * statusClass(404); //=> 'clientError'
 * statusClass(471); //=> 'clientError'
 * statusClass(999); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function statusClass<const Code extends HttpStatus | AnyNumber>(code: Code): StatusClassOf<Code>;
export function statusClass(code: unknown): StatusClass | undefined {
  if (!isStatusRange(code)) return undefined;
  if (code < 200) return 'informational';
  if (code < 300) return 'success';
  if (code < 400) return 'redirection';
  return code < 500 ? 'clientError' : 'serverError';
}

/** The registered code that a code counts as: `FallbackStatusOf<471>` is `400`. */
export type FallbackStatusOf<Code extends number> = Code extends HttpStatus
  ? LiteralOf<Code>
  : Code extends SuccessRange
    ? 200
    : Code extends RedirectionRange
      ? 300
      : Code extends ClientErrorRange
        ? 400
        : Code extends ServerErrorRange
          ? 500
          : Code extends InformationalRange
            ? 100
            : HttpStatus | undefined;

/**
 * Returns the registered code that a status code counts as: the code itself if it is registered, otherwise the `x00` of
 * its class.
 *
 * An integer from 1 to 999 outside 100 to 599 is not a valid status, and counts as 500. Returns `undefined` for
 * anything else: 0 (a network error or an opaque response in Fetch), larger numbers, and values that are not positive
 * integers.
 *
 * @example
 * ```ts
 * fallbackStatus(404); //=> 404
 * fallbackStatus(471); //=> 400
 * fallbackStatus(999); //=> 500
 * fallbackStatus(0); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function fallbackStatus<const Code extends HttpStatus | AnyNumber>(code: Code): FallbackStatusOf<Code>;
export function fallbackStatus(code: unknown): HttpStatus | undefined {
  if (isHttpStatus(code)) return code;
  if (isStatusRange(code)) return (code - (code % 100)) as HttpStatus;
  return Number.isInteger(code) && (code as number) > 0 && (code as number) < 1000 ? 500 : undefined;
}

/**
 * Whether a value is a registered status code.
 *
 * @example
 * ```ts
 * isHttpStatus(404); //=> true
 * isHttpStatus(471); //=> false
 * isHttpStatus('404'); //=> false
 * ```
 * @see {@link https://www.iana.org/assignments/http-status-codes | IANA HTTP Status Code Registry}
 */
export function isHttpStatus(value: unknown): value is HttpStatus {
  return (registered ??= new Set(statusCodes)).has(value);
}

let registered: ReadonlySet<unknown> | undefined;

/**
 * Whether a value is an integer from 100 to 599, the range of all status codes.
 *
 * @example
 * ```ts
 * isStatusRange(471); //=> true
 * isStatusRange(600); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function isStatusRange(value: unknown): value is StatusRange {
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) < 600;
}
