import type { FieldsInit } from '../fields/fetch-types.js';
import { formatAllow } from '../fields/allow.js';
import { formatChallenges, type ChallengeInit } from '../fields/challenge.js';
import { formatUnsatisfiedRange } from '../fields/content-range.js';
import { formatRetryAfter } from '../fields/retry-after.js';
import { checkToken } from '../fields/token.js';
import type { HttpErrorOptions } from './error-options.js';

// What single codes take beside the common options, and the functions that write it into fields. An entry of `headers` for the
// same field wins.

/** Options of the errors that challenge the client: 401 and 407. */
export interface ChallengeOptions extends HttpErrorOptions {
  /**
   * How the client can authenticate, for `WWW-Authenticate` in a 401 and `Proxy-Authenticate` in a 407: challenges to
   * format, or text that is sent as it is (RFC 9110 §11.3).
   */
  readonly challenges?: readonly (ChallengeInit | string)[] | undefined;
}

/** Options of 405. */
export interface AllowOptions extends HttpErrorOptions {
  /** The methods that the target supports, for `Allow`; an empty list says that it supports none (RFC 9110 §10.2.1). */
  readonly allow?: readonly string[] | undefined;
}

/** Options of the errors that may be temporary: 413, 429 and 503. */
export interface RetryAfterOptions extends HttpErrorOptions {
  /** When the client may try again, for `Retry-After`: in how many seconds, rounded up, or when (RFC 9110 §10.2.3). */
  readonly retryAfter?: number | Date | undefined;
}

/** Options of 415. */
export interface AcceptOptions extends HttpErrorOptions {
  /** The media types that the target accepts, for `Accept` (RFC 9110 §12.5.1). */
  readonly accept?: string | readonly string[] | undefined;
  /** The content codings that the target accepts, for `Accept-Encoding`, if it was at fault (RFC 9110 §12.5.3). */
  readonly acceptEncoding?: string | readonly string[] | undefined;
}

/** Options of 416. */
export interface SizeOptions extends HttpErrorOptions {
  /** The complete length of the representation in bytes, for `Content-Range` (RFC 9110 §14.4). */
  readonly size?: number | undefined;
}

/** Options of 426. */
export interface UpgradeOptions extends HttpErrorOptions {
  /** The protocols that the server would accept, such as `HTTP/3.0` or `websocket`, for `Upgrade` (RFC 9110 §7.8). */
  readonly upgrade?: string | readonly string[] | undefined;
}

/** Options of 451. */
export interface BlockedByOptions extends HttpErrorOptions {
  /** The URI of the party that blocks the resource, not of the one that demanded it, for `Link` (RFC 7725 §4). */
  readonly blockedBy?: string | URLLike | undefined;
}

/** What this package reads of a `URL`. */
export interface URLLike {
  /** The whole URL as text. */
  readonly href: string;
}

/** How the options of one code become fields, by the name of the option. */
export type FieldWriters = Readonly<Record<string, (value: never) => FieldsInit>>;

type Challenges = NonNullable<ChallengeOptions['challenges']>;

/** `challenges` of a 401. */
export const wwwAuthenticateField: FieldWriters = {
  challenges: (challenges: Challenges) => [['www-authenticate', formatChallenges(challenges)]],
};

/** `challenges` of a 407. */
export const proxyAuthenticateField: FieldWriters = {
  challenges: (challenges: Challenges) => [['proxy-authenticate', formatChallenges(challenges)]],
};

/** `allow` as `Allow`. */
export const allowField: FieldWriters = {
  allow: (methods: readonly string[]) => [['allow', formatAllow(methods)]],
};

/** `retryAfter` as `Retry-After`. */
export const retryAfterField: FieldWriters = {
  retryAfter: (delay: number | Date) => [['retry-after', formatRetryAfter(delay)]],
};

/** `accept` and `acceptEncoding` as `Accept` and `Accept-Encoding`. */
export const acceptFields: FieldWriters = {
  accept: (types: string | readonly string[]) => [['accept', listOf(types)]],
  acceptEncoding: (codings: string | readonly string[]) => [['accept-encoding', listOf(codings)]],
};

/** `size` as `Content-Range`. */
export const contentRangeField: FieldWriters = {
  size: (size: number) => [['content-range', formatUnsatisfiedRange(size)]],
};

/** `upgrade` as `Upgrade`, and the `Connection` that has to name it (RFC 9110 §7.8). */
export const upgradeField: FieldWriters = {
  upgrade: (protocols: string | readonly string[]) => {
    const value = listOf(protocols);
    for (const part of value.split(/, |\//)) checkToken(part, 'a protocol');
    return [
      ['upgrade', value],
      ['connection', 'upgrade'],
    ];
  },
};

/** `blockedBy` as `Link` with the relation `blocked-by`. */
export const blockedByField: FieldWriters = {
  blockedBy: (blocker: string | URLLike) => {
    const uri = typeof blocker === 'string' ? blocker : blocker.href;
    if (!/^[\w!#$%&'()*+,./:;=?@[\]~-]+$/.test(uri)) {
      throw new TypeError(`Cannot write ${JSON.stringify(uri)} as a link: not a URI (RFC 8288 §3.1)`);
    }
    return [['link', `<${uri}>; rel="blocked-by"`]];
  },
};

function listOf(items: string | readonly string[]): string {
  return typeof items === 'string' ? items : items.join(', ');
}
