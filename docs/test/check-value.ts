import assert from 'node:assert/strict';

let checks = 0;

/** Compares a value of a sample with the one that the sample shows. */
export function check(actual: unknown, expected: unknown): void {
  checks++;
  assert.deepEqual(plain(actual), plain(expected));
}

/** How many values were compared since the last `uncounted`. */
export function counted(): number {
  return checks;
}

/** Begins to count anew. */
export function uncounted(): void {
  checks = 0;
}

/** Objects without a prototype as the samples can write them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
