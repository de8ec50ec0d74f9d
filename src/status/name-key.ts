/** `Not Found`, `NOT_FOUND`, `not-found` and `NotFound` are one name. */
export function nameKey(name: string): string {
  return name.replace(/[ _'-]/g, '').toLowerCase();
}
