import { retryDelay, type RetryDelayOptions } from '../client/retry-delay.js';
import type { HeadersLike } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import { linesOf } from '../fields/field-lines.js';
import { parseStructuredList, type StructuredItem } from './structured-list.js';

/** A member of a `RateLimit` field, with the parameter names of the draft. */
export interface UnstableRateLimit {
  /** The name of the policy. */
  readonly name: string;
  /** The remaining quota. */
  readonly r: number;
  /** The seconds until the quota is restored. */
  readonly t?: number;
  /** The partition key, in base64. */
  readonly pk?: string;
}

/** A member of a `RateLimit-Policy` field, with the parameter names of the draft. */
export interface UnstableRateLimitPolicy {
  /** The name of the policy. */
  readonly name: string;
  /** The quota. */
  readonly q: number;
  /** What the quota counts; absent means requests. */
  readonly qu?: string;
  /** The time window in seconds. */
  readonly w?: number;
  /** The partition key, in base64. */
  readonly pk?: string;
}

/** The values of older rate limit fields, which differ between services. */
export interface UnstableLegacyRateLimit {
  readonly limit?: number;
  readonly remaining?: number;
  readonly resetAt?: Date;
}

/**
 * Reads a `RateLimit` field of draft-ietf-httpapi-ratelimit-headers-10. Returns `undefined` if there is no field, or
 * any member is malformed.
 *
 * @param fieldLines - The value as `Headers.get` returns it, or the lines one by one.
 */
export function unstable_parseRateLimit(
  fieldLines: string | readonly string[] | null | undefined,
): UnstableRateLimit[] | undefined {
  return readMembers(fieldLines, ({ text: name, parameters }) => {
    const [r, t, pk] = [count(parameters.get('r')), count(parameters.get('t')), parameters.get('pk')];
    if (r === undefined || (parameters.has('t') && t === undefined) || (pk && pk.kind !== 'bytes')) return undefined;
    return { name, r, ...(t !== undefined && { t }), ...(pk && { pk: pk.text }) };
  });
}

/**
 * Formats the value of a `RateLimit` field of draft-ietf-httpapi-ratelimit-headers-10.
 *
 * Throws a `TypeError` for a name that is not ASCII text or a key that is not base64, and a `RangeError` for a number
 * that is not whole, is negative, or has more than 15 digits (RFC 9651 §3.3).
 *
 * @param limits - The limits, in the order in which to write them.
 */
export function unstable_formatRateLimit(limits: readonly UnstableRateLimit[]): string {
  return limits.map(formatLimit).join(', ');
}

function formatLimit(limit: UnstableRateLimit): string {
  const { name, r, t, pk } = ownCopy(limit);
  if (!/^[ -~]*$/.test(name)) {
    throw new TypeError(`Cannot write ${JSON.stringify(name)} as the name of a limit: not ASCII (RFC 9651 §3.3.3)`);
  }
  if (pk !== undefined && !/^[A-Za-z0-9+/]*=*$/.test(pk)) {
    throw new TypeError(`Cannot write ${JSON.stringify(pk)} as a partition key: not base64 (RFC 9651 §3.3.5)`);
  }
  for (const number of [r, t ?? 0]) {
    if (!Number.isInteger(number) || number < 0 || number > 999_999_999_999_999) {
      throw new RangeError(`Cannot write ${String(number)} in a limit: no integer of 15 digits (RFC 9651 §3.3.1)`);
    }
  }
  const time = t === undefined ? '' : `;t=${t}`;
  const key = pk === undefined ? '' : `;pk=:${pk}:`;
  return `"${name.replace(/["\\]/g, '\\$&')}";r=${r}${time}${key}`;
}

/**
 * Reads a `RateLimit-Policy` field of draft-ietf-httpapi-ratelimit-headers-10. Returns `undefined` if there is no
 * field, or any member is malformed.
 *
 * @param fieldLines - The value as `Headers.get` returns it, or the lines one by one.
 */
export function unstable_parseRateLimitPolicy(
  fieldLines: string | readonly string[] | null | undefined,
): UnstableRateLimitPolicy[] | undefined {
  return readMembers(fieldLines, ({ text: name, parameters }) => {
    const [q, w] = [count(parameters.get('q')), count(parameters.get('w'))];
    const [qu, pk] = [parameters.get('qu'), parameters.get('pk')];
    if (q === undefined || (parameters.has('w') && !w)) return undefined;
    if ((qu && qu.kind !== 'string') || (pk && pk.kind !== 'bytes')) return undefined;
    return { name, q, ...(qu && { qu: qu.text }), ...(w !== undefined && { w }), ...(pk && { pk: pk.text }) };
  });
}

/**
 * Reads the `X-RateLimit-*` fields, or the `RateLimit-*` fields of the drafts up to 06. A reset below 10^9 counts as
 * seconds from now, below 10^12 as Unix time in seconds, and from 10^12 up as Unix time in milliseconds.
 *
 * @param headers - The header fields of a response.
 * @param now - The time when the response arrived, in milliseconds or as a date; defaults to now.
 */
export function unstable_parseLegacyRateLimit(
  headers: Pick<HeadersLike, 'get'>,
  now: Date | number = Date.now(),
): UnstableLegacyRateLimit {
  const read = (name: string): number | undefined => {
    const text = headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`) ?? '';
    return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [read('limit'), read('remaining'), read('reset')];
  const moment =
    reset === undefined ? NaN : reset < 1e9 ? Number(now) + reset * 1000 : reset < 1e12 ? reset * 1000 : reset;
  return {
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(Number.isFinite(moment) && { resetAt: new Date(moment) }),
  };
}

/**
 * Returns how many milliseconds to wait: the `Retry-After` of a response, otherwise the longest time until an exhausted
 * `RateLimit` quota is restored; `undefined` if neither asks for a wait.
 *
 * @param headers - The header fields of a response.
 * @param options - The current time, and a limit.
 */
export function unstable_rateLimitDelay(
  headers: Pick<HeadersLike, 'get'>,
  options: RetryDelayOptions = {},
): number | undefined {
  const delay = retryDelay({ headers }, options);
  if (delay !== undefined) return delay;
  const limits = unstable_parseRateLimit(headers.get('ratelimit')) ?? [];
  const waits = limits.flatMap(({ r, t }) => (r === 0 && t !== undefined ? [t] : []));
  if (waits.length === 0) return undefined;
  return retryDelay(
    { headers: { 'retry-after': String(waits.reduce((longest, wait) => Math.max(longest, wait))) } },
    options,
  );
}

function readMembers<Member>(
  fieldLines: unknown,
  read: (item: StructuredItem) => Member | undefined,
): Member[] | undefined {
  const lines = linesOf(fieldLines);
  const items = lines && parseStructuredList(lines.join(', '));
  const members = items?.map((item) => (item.kind === 'string' ? read(item) : undefined));
  return members?.every((member) => member !== undefined) ? members : undefined;
}

/** Returns a whole number from 0 up; `undefined` for anything else. */
function count(value: { readonly kind: string; readonly text: string } | undefined): number | undefined {
  return value?.kind === 'integer' && !value.text.startsWith('-') ? Number(value.text) : undefined;
}
