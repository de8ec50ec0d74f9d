import type { FieldsInit } from '../fields/fetch-types.js';
import { formatAllow } from '../fields/allow.js';
import { formatChallenges, type ChallengeInit } from '../fields/challenge.js';
import { formatUnsatisfiedRange } from '../fields/content-range.js';
import { formatRetryAfter } from '../fields/retry-after.js';
import { checkToken } from '../fields/token.js';

/** The options that write header fields. The record of each code lists its options in `errorOptions`. */
export interface FieldOptions {
  /**
   * How the client can authenticate, for `WWW-Authenticate` in a 401 and `Proxy-Authenticate` in a 407: challenge
   * objects, or text that is sent as it is (RFC 9110 §11.3).
   */
  readonly challenges?: readonly (ChallengeInit | string)[] | undefined;
  /** The methods that the target supports, for `Allow`; an empty list means none (RFC 9110 §10.2.1). */
  readonly allow?: readonly string[] | undefined;
  /** When the client may try again, for `Retry-After`: in seconds, rounded up, or as a date (RFC 9110 §10.2.3). */
  readonly retryAfter?: number | Date | undefined;
  /** The media types that the target accepts, for `Accept` (RFC 9110 §12.5.1). */
  readonly accept?: string | readonly string[] | undefined;
  /**
   * The content codings that the target accepts, for `Accept-Encoding`, if the coding caused the error (RFC 9110
   * §12.5.3).
   */
  readonly acceptEncoding?: string | readonly string[] | undefined;
  /** The complete length of the representation in bytes, for `Content-Range` (RFC 9110 §14.4). */
  readonly size?: number | undefined;
  /** The protocols that the server would accept, such as `HTTP/3.0` or `websocket`, for `Upgrade` (RFC 9110 §7.8). */
  readonly upgrade?: string | readonly string[] | undefined;
  /** The URI of the party that blocks the resource, not of the one that demanded it, for `Link` (RFC 7725 §4). */
  readonly blockedBy?: string | URLLike | undefined;
}

/** The part of a `URL` that this package reads. */
export interface URLLike {
  /** The whole URL, as text. */
  readonly href: string;
}

/** Functions that write options as header fields, by option name. The `headers` option wins if both set a field. */
export type FieldWriters = {
  readonly [Name in keyof FieldOptions]: (value: NonNullable<FieldOptions[Name]>, status: number) => FieldsInit;
};

// There is one constant for each set of options, so that a bundle contains only the writers of the classes it uses.

/** Writes `WWW-Authenticate`, or `Proxy-Authenticate` in a 407. */
export const challengesWriters: FieldWriters = {
  challenges: (challenges, status) => [
    [`${status === 407 ? 'proxy' : 'www'}-authenticate`, formatChallenges(challenges)],
  ],
};

/** Writes `Allow`. */
export const allowWriters: FieldWriters = { allow: (methods) => [['allow', formatAllow(methods)]] };

/** Writes `Retry-After`. */
export const retryAfterWriters: FieldWriters = { retryAfter: (delay) => [['retry-after', formatRetryAfter(delay)]] };

/** Writes `Accept` and `Accept-Encoding`. */
export const acceptWriters: FieldWriters = {
  accept: (types) => [['accept', listOf(types)]],
  acceptEncoding: (codings) => [['accept-encoding', listOf(codings)]],
};

/** Writes `Content-Range`. */
export const sizeWriters: FieldWriters = { size: (size) => [['content-range', formatUnsatisfiedRange(size)]] };

/** Writes `Upgrade`, and the `Connection` field that must name it (RFC 9110 §7.8). */
export const upgradeWriters: FieldWriters = {
  upgrade: (protocols) => {
    const value = listOf(protocols);
    for (const part of value.split(/, |\//)) checkToken(part, 'a protocol');
    return [
      ['upgrade', value],
      ['connection', 'upgrade'],
    ];
  },
};

/** Writes `Link` with the relation `blocked-by`. */
export const blockedByWriters: FieldWriters = {
  blockedBy: (blocker) => {
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
