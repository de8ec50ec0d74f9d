import { ownCopy } from '../objects/own-copy.js';
import { linesOf } from './field-lines.js';
import { isWhiteSpace } from './white-space.js';

/** A parsed challenge: how a client can authenticate (RFC 9110 §11.3). */
export interface Challenge {
  /** The authentication scheme as it was sent. Ignore case when you compare it. */
  readonly scheme: string;
  /** A single token instead of parameters, as Negotiate uses it. */
  readonly token68?: string;
  /** Parameters by name in lower case; the object has no prototype. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Reads a `WWW-Authenticate` or `Proxy-Authenticate` field.
 *
 * Returns `undefined` if there is no field, or if any part of it breaks the grammar, for example a parameter that
 * occurs twice in a challenge. An empty field gives an empty list. Takes linear time.
 *
 * @param fieldLines - The value as `Headers.get` returns it, or the lines one by one.
 * @example
 * ```ts
 * const [basic, bearer] = parseChallenges('Basic realm="simple", Bearer error="invalid_token"') ?? [];
 * basic?.params['realm']; //=> 'simple'
 * bearer?.scheme; //=> 'Bearer'
 * parseChallenges('Basic realm="simple'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 | RFC 9110 §11.6.1}
 */
export function parseChallenges(fieldLines: string | readonly string[] | null | undefined): Challenge[] | undefined;
export function parseChallenges(fieldLines: unknown): Challenge[] | undefined {
  const lines = linesOf(fieldLines);
  return lines && new ChallengeScanner(lines.join(', ')).scan();
}

interface OpenChallenge {
  readonly scheme: string;
  token68?: string;
  readonly params: Record<string, string>;
}

class ChallengeScanner {
  private readonly text: string;
  private index = 0;
  /** Whether the scheme of the last challenge is followed by a space, after which its parameters can come. */
  private takesParameters = false;

  constructor(text: string) {
    this.text = text;
  }

  scan(): Challenge[] | undefined {
    const challenges: OpenChallenge[] = [];
    while (this.hasElement()) {
      const name = this.matchToken();
      if (name === undefined) return undefined;
      const current = challenges.at(-1);
      // A name before an equals sign is a parameter of the current challenge; any other name is the scheme of the next
      // one.
      const isRead = this.isBeforeEquals() ? this.readParameter(current, name) : this.readChallenge(challenges, name);
      this.skipWhiteSpace();
      if (!isRead || (this.index < this.text.length && this.text[this.index] !== ',')) return undefined;
    }
    return challenges;
  }

  /** Reads what follows a scheme: nothing, a token68, or the first parameter. */
  private readChallenge(challenges: OpenChallenge[], scheme: string): boolean {
    const challenge: OpenChallenge = { scheme, params: ownCopy<Record<string, string>>() };
    challenges.push(challenge);
    this.takesParameters = this.match(/ +/y) !== undefined;
    if (!this.takesParameters || this.isAtEndOfElement()) return true;
    const start = this.index;
    const token68 = this.match(/[\w.~+/-]+=*/y);
    if (token68 !== undefined && this.isAtEndOfElement()) {
      challenge.token68 = token68;
      return true;
    }
    this.index = start;
    const name = this.matchToken();
    return name !== undefined && this.isBeforeEquals() && this.readParameter(challenge, name);
  }

  private readParameter(challenge: OpenChallenge | undefined, name: string): boolean {
    this.skipWhiteSpace();
    this.index++;
    this.skipWhiteSpace();
    const value = this.text[this.index] === '"' ? this.readQuoted() : this.matchToken();
    const key = name.toLowerCase();
    if (
      !challenge ||
      !this.takesParameters ||
      challenge.token68 !== undefined ||
      value === undefined ||
      key in challenge.params
    )
      return false;
    challenge.params[key] = value;
    return true;
  }

  /** Reads a quoted string (RFC 9110 §5.6.4), without its quotes and backslashes. */
  private readQuoted(): string | undefined {
    const parts: string[] = [];
    this.index++;
    for (;;) {
      parts.push(this.match(/[\t !#-[\]-~\x80-\xff]*/y) ?? '');
      const end = this.text[this.index++];
      if (end === '"') return parts.join('');
      const quoted = end === '\\' ? this.match(/[\t -~\x80-\xff]/y) : undefined;
      if (quoted === undefined) return undefined;
      parts.push(quoted);
    }
  }

  private isBeforeEquals(): boolean {
    const start = this.index;
    this.skipWhiteSpace();
    const found = this.text[this.index] === '=';
    this.index = start;
    return found;
  }

  private isAtEndOfElement(): boolean {
    const start = this.index;
    this.skipWhiteSpace();
    const found = this.index === this.text.length || this.text[this.index] === ',';
    this.index = start;
    return found;
  }

  private matchToken(): string | undefined {
    return this.match(/[\w!#$%&'*+.^`|~-]+/y);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.index = pattern.lastIndex;
    return found;
  }

  private skipWhiteSpace(): void {
    while (isWhiteSpace(this.text, this.index)) this.index++;
  }

  /** Moves to the next element of the list, and skips empty ones (RFC 9110 §5.6.1.2). */
  private hasElement(): boolean {
    while (isWhiteSpace(this.text, this.index) || this.text[this.index] === ',') this.index++;
    return this.index < this.text.length;
  }
}
