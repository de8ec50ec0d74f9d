import { ownCopy } from '../objects/own-copy.js';
import { checkToken, isToken } from './token.js';

/** A challenge: how a client can authenticate. It has either a `token68` or parameters, or neither (RFC 9110 §11.3). */
export interface ChallengeInit {
  /** The authentication scheme, such as `Bearer`. */
  readonly scheme: string;
  /** A single token instead of parameters, as Negotiate uses it. */
  readonly token68?: string | undefined;
  /** Parameters by name, such as `realm`. */
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/**
 * Formats the value of a `WWW-Authenticate` or `Proxy-Authenticate` field.
 *
 * Quotes values that are not tokens, every `realm`, and the values that RFC 7616 §3.3 quotes in a Digest challenge.
 * Pass a string for a challenge that is already formatted.
 *
 * Throws a `TypeError` for an empty list, and for what the grammar does not allow: a scheme or a name that is not a
 * token, a name that occurs twice, a character that cannot be written, or a `token68` together with parameters.
 *
 * @example
 * ```ts
 * formatChallenges([{ scheme: 'Bearer', params: { realm: 'api', error: 'invalid_token' } }]); //=> 'Bearer realm="api", error=invalid_token'
 * formatChallenges([{ scheme: 'Negotiate' }, 'Basic realm="intranet"']); //=> 'Negotiate, Basic realm="intranet"'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.3 | RFC 9110 §11.3}
 */
export function formatChallenges(challenges: readonly (ChallengeInit | string)[]): string {
  if (challenges.length === 0) throw new TypeError('Cannot write no challenge: at least one is due (RFC 9110 §11.6.1)');
  return challenges.map(formatChallenge).join(', ');
}

function formatChallenge(challenge: ChallengeInit | string): string {
  if (typeof challenge === 'string' && challenge !== '') return challenge;
  const { scheme, token68, params = {} } = ownCopy(challenge as ChallengeInit);
  checkToken(scheme, 'an authentication scheme');
  const names = Object.keys(params);
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  if (
    distinct.size < names.length ||
    (token68 !== undefined && (names.length > 0 || !/^[\w.~+/-]+=*$/.test(token68)))
  ) {
    const given = JSON.stringify({ token68, params });
    throw new TypeError(`Cannot write a challenge of ${scheme} with ${given}: not of the grammar (RFC 9110 §11.2)`);
  }
  const values = names.map((name) => formatParameter(scheme, name, params[name]));
  return [scheme, token68 ?? values.join(', ')].filter((part) => part !== '').join(' ');
}

/**
 * The parameters that a Digest challenge quotes even if they are tokens (RFC 7616 §3.3). Every scheme quotes its realm
 * (RFC 9110 §11.5).
 */
const quotedByDigest = /^(?:domain|nonce|opaque|qop)$/i;

function formatParameter(scheme: string, name: string, value: unknown): string {
  checkToken(name, 'the name of a parameter');
  if (typeof value !== 'string' || /[^\t -~\x80-\xff]/.test(value)) {
    throw new TypeError(`Cannot write ${JSON.stringify(value)} as parameter ${name} (RFC 9110 §5.6.4)`);
  }
  const isQuoted = /^realm$/i.test(name) || (/^digest$/i.test(scheme) && quotedByDigest.test(name));
  return `${name}=${isToken(value) && !isQuoted ? value : `"${value.replace(/["\\]/g, '\\$&')}"`}`;
}
