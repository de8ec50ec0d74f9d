/** Throws a `TypeError` that names what a text was to be, unless it is a token (RFC 9110 §5.6.2). */
export function checkToken(text: unknown, purpose: string): asserts text is string {
  if (typeof text !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(text)) {
    throw new TypeError(`Cannot use ${JSON.stringify(text)} as ${purpose}: not a token (RFC 9110 §5.6.2)`);
  }
}
