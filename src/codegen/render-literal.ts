/** A string literal in single quotes, in double quotes where the text has an apostrophe. */
export function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
