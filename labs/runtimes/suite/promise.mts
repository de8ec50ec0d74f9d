import type { Platform } from './platform.mjs';

/** Something that the package promises its users. */
export interface Promised {
  readonly name: string;
  /** Throws if the promise is not kept. */
  readonly keep: (platform: Platform) => void | Promise<void>;
}

/** Throws unless two values have the same JSON. Also compares `undefined`, `NaN` and infinities. */
export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [shown(actual), shown(expected)];
  if (got !== wanted) throw new Error(`Expected ${wanted}, got ${got}`);
}

/** Throws unless the function throws an error with this name. */
export function throws(name: string, run: () => unknown): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  equal((thrown as Error | undefined)?.name, name);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member === undefined || (typeof member === 'number' && !Number.isFinite(member)) ? `(${String(member)})` : member,
  );
}
