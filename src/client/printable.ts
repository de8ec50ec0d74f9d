/**
 * The text of another server for a line of a log: without what could forge a second line, steer a terminal, or show the text in
 * another order than it has, and at most 1,024 characters of it.
 */
export function printable(text: string): string {
  return text.slice(0, 1024).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}
