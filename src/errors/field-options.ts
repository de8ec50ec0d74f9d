import type { FieldsInit } from '../fetch-types.js';
import { formatAllow } from '../fields/allow.js';
import { formatChallenges, type ChallengeInit } from '../fields/challenge.js';
import { formatUnsatisfiedRange } from '../fields/content-range.js';
import { fieldsFrom } from '../fields/field-value.js';
import { formatRetryAfter } from '../fields/retry-after.js';
import { checkToken } from '../fields/token.js';
import type { HttpErrorOptions } from './http-error.js';

// What single codes take beside the common options, and the functions that turn it into fields. An entry of `headers` for the
// same field wins.

/** Options of the errors that challenge the client: 401 and 407. */
export interface ChallengeOptions extends HttpErrorOptions {
  /** How the client can authenticate: challenges, or text that is written already (RFC 9110 §11.3). */
  readonly challenges?: readonly (ChallengeInit | string)[] | undefined;
}

/** Options of 405. */
export interface AllowOptions extends HttpErrorOptions {
  /** The methods that the target supports; an empty list says that there is none (RFC 9110 §10.2.1). */
  readonly allow?: readonly string[] | undefined;
}

/** Options of the errors that pass by: 413, 429 and 503. */
export interface RetryAfterOptions extends HttpErrorOptions {
  /** When a new try makes sense: seconds from now, rounded up, or the moment (RFC 9110 §10.2.3). */
  readonly retryAfter?: number | Date | undefined;
}

/** Options of 415. */
export interface AcceptOptions extends HttpErrorOptions {
  /** The media types that the target takes (RFC 9110 §12.5.1). */
  readonly accept?: string | readonly string[] | undefined;
  /** The content codings that the target takes, only where the coding was the cause (RFC 9110 §12.5.3). */
  readonly acceptEncoding?: string | readonly string[] | undefined;
}

/** Options of 416. */
export interface SizeOptions extends HttpErrorOptions {
  /** The complete length of the representation in bytes (RFC 9110 §14.4). */
  readonly size?: number | undefined;
}

/** Options of 426. */
export interface UpgradeOptions extends HttpErrorOptions {
  /** The protocols that would do, such as `HTTP/3.0` or `websocket` (RFC 9110 §7.8). */
  readonly upgrade?: string | readonly string[] | undefined;
}

/** Options of 451. */
export interface BlockedByOptions extends HttpErrorOptions {
  /** The URI of who blocks the resource, not of who demanded it (RFC 7725 §4). */
  readonly blockedBy?: string | URLLike | undefined;
}

/** A `URL`, by shape. */
export interface URLLike {
  readonly href: string;
}

/** `challenges` as the field that carries them. */
export function withChallenges(options: ChallengeOptions | undefined, field: string): HttpErrorOptions {
  return withFields(options, 'challenges', (challenges: NonNullable<ChallengeOptions['challenges']>) => [
    [field, formatChallenges(challenges)],
  ]);
}

/** `allow` as `Allow`. */
export function withAllow(options: AllowOptions | undefined): HttpErrorOptions {
  return withFields(options, 'allow', (methods: readonly string[]) => [['allow', formatAllow(methods)]]);
}

/** `retryAfter` as `Retry-After`. */
export function withRetryAfter(options: RetryAfterOptions | undefined): HttpErrorOptions {
  return withFields(options, 'retryAfter', (delay: number | Date) => [['retry-after', formatRetryAfter(delay)]]);
}

/** `accept` and `acceptEncoding` as `Accept` and `Accept-Encoding`. */
export function withAccept(options: AcceptOptions | undefined): HttpErrorOptions {
  const rest: AcceptOptions = withFields(options, 'accept', (types: string | readonly string[]) => [
    ['accept', listOf(types)],
  ]);
  return withFields(rest, 'acceptEncoding', (codings: string | readonly string[]) => [
    ['accept-encoding', listOf(codings)],
  ]);
}

/** `size` as `Content-Range`. */
export function withSize(options: SizeOptions | undefined): HttpErrorOptions {
  return withFields(options, 'size', (size: number) => [['content-range', formatUnsatisfiedRange(size)]]);
}

/** `upgrade` as `Upgrade`, and the `Connection` that has to name it (RFC 9110 §7.8). */
export function withUpgrade(options: UpgradeOptions | undefined): HttpErrorOptions {
  return withFields(options, 'upgrade', (protocols: string | readonly string[]) => {
    const value = listOf(protocols);
    for (const part of value.split(/, |\//)) checkToken(part, 'a protocol');
    return [
      ['upgrade', value],
      ['connection', 'upgrade'],
    ];
  });
}

/** `blockedBy` as `Link` with the relation `blocked-by`. */
export function withBlockedBy(options: BlockedByOptions | undefined): HttpErrorOptions {
  return withFields(options, 'blockedBy', (blocker: string | URLLike) => {
    const uri = typeof blocker === 'string' ? blocker : blocker.href;
    if (!/^[\w!#$%&'()*+,./:;=?@[\]~-]+$/.test(uri)) {
      throw new TypeError(`Cannot write ${JSON.stringify(uri)} as a link: not a URI (RFC 8288 §3.1)`);
    }
    return [['link', `<${uri}>; rel="blocked-by"`]];
  });
}

const listOf = (items: string | readonly string[]): string => (typeof items === 'string' ? items : items.join(', '));

/** Options without the one named, its fields put under those of `headers`. */
function withFields(
  options: HttpErrorOptions | undefined,
  name: string,
  write: (value: never) => FieldsInit,
): HttpErrorOptions {
  const { [name]: value, ...common } = { __proto__: null, ...options } as Record<string, unknown>;
  if (value === undefined) return common;
  const { headers = [] } = common as HttpErrorOptions;
  return { ...common, headers: { ...fieldsFrom(write(value as never)), ...fieldsFrom(headers) } };
}
