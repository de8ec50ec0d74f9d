/** Whether a value is a token (RFC 9110 §5.6.2). */
export function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** Throws a `TypeError` unless a value is a token. `purpose` says what the token is for. */
export function checkToken(text: unknown, purpose: string): asserts text is string {
  if (!isToken(text)) {
    throw new TypeError(`Cannot use ${JSON.stringify(text)} as ${purpose}: not a token (RFC 9110 §5.6.2)`);
  }
}
