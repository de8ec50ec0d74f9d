import type { Platform } from './platform.mjs';

/** One promise to whoever uses the package. */
export interface Promised {
  readonly name: string;
  /** Throws where the promise is not kept. */
  readonly keep: (platform: Platform) => void | Promise<void>;
}

/** Throws unless two values have the same JSON; `undefined` and numbers that JSON does not know count too. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, due] = [shown(actual), shown(expected)];
  if (is !== due) throw new Error(`Expected ${due}, got ${is}`);
}

/** Throws unless the function throws an error of that name. */
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
