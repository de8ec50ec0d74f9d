/** Normalizes a name: `Not Found`, `NOT_FOUND`, `not-found` and `NotFound` have the same key. */
export function nameKey(name: string): string {
  return name.replace(/[ _'-]/g, '').toLowerCase();
}
