/** A string literal in single quotes, or in double quotes if the text has an apostrophe. */
export function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
