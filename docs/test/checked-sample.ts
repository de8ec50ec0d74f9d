import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

let checks = 0;

/** Compares a value of a sample with the one that the sample shows. `sample-checks.ts` writes the calls. */
export function check(actual: unknown, expected: unknown): void {
  checks++;
  assert.deepEqual(plain(actual), plain(expected));
}

/** Runs a sample and compares each value with its `//=> value` comment. Returns the number of values. */
export async function runSample(path: string): Promise<number> {
  const expected = readFileSync(path, 'utf8').split('//=>').length - 1;
  checks = 0;
  await import(`${path}?checked`);
  if (checks !== expected) throw new Error(`${path} has ${String(expected)} values, ${String(checks)} were checked`);
  return checks;
}

/** Gives objects without a prototype the usual one, because samples show them as object literals. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
