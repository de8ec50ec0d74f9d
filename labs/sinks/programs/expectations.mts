import type { Assertions } from './compare.mts';

/** The parts of `expect` that are used here, of any test framework. */
export type Expect = (actual: unknown) => Matchers & { readonly rejects: Matchers };

type Matchers = Readonly<Record<'toEqual' | 'toStrictEqual' | 'toThrow', (expected: unknown) => unknown>>;

/** The assertions that Vitest, Jest and Bun share. */
export function expectations(expect: Expect): Assertions {
  const thrower = (error: Error) => (): never => {
    throw error;
  };
  return {
    toEqual: (actual, expected) => expect(actual).toEqual(expected),
    toStrictEqual: (actual, expected) => expect(actual).toStrictEqual(expected),
    'toThrow(error)': (actual, expected) => expect(thrower(actual)).toThrow(expected),
    'rejects.toThrow(error)': (actual, expected) => expect(Promise.reject(actual)).rejects.toThrow(expected),
    'toThrow(/text/)': (actual, _expected, text) => expect(thrower(actual)).toThrow(new RegExp(text)),
  };
}
