import type { Assertions } from './compare.mts';

/** As much of `expect` as is used, whoever's it is. */
export type Expect = (actual: unknown) => Matchers & { readonly rejects: Matchers };

type Matchers = Readonly<Record<'toEqual' | 'toStrictEqual' | 'toThrow', (expected: unknown) => unknown>>;

/** What Vitest, Jest and Bun have in common. */
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
