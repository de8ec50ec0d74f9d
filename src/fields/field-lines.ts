/** Returns the lines of a field that was passed as one string or line by line; `undefined` for anything else. */
export function linesOf(fieldLines: unknown): readonly string[] | undefined {
  try {
    const lines: readonly unknown[] = Array.isArray(fieldLines) ? fieldLines : [fieldLines];
    return lines.every((line) => typeof line === 'string') ? lines : undefined;
  } catch {
    // A revoked proxy.
    return undefined;
  }
}
