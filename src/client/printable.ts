/**
 * Makes a text from an upstream server safe for one line of a log: at most 1,024 characters, and no characters that
 * could start a new line, control a terminal or change the order in which the text is shown.
 */
export function printable(text: string): string {
  return text.slice(0, 1024).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}
