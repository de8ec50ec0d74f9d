/**
 * Removes spaces and tabs from both ends of a text; a value can have no other white space around it (RFC 9110 §5.6.3).
 * A regular expression that looks for them at the end takes quadratic time.
 */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (isWhiteSpace(text, start)) start++;
  while (end > start && isWhiteSpace(text, end - 1)) end--;
  return text.slice(start, end);
}

/** Whether the character at an index is a space or a tab. */
export function isWhiteSpace(text: string, index: number): boolean {
  const character = text[index];
  return character === ' ' || character === '\t';
}
