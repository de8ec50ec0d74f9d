/**
 * A copy of what an object itself has, without a prototype. Whoever can write to `Object.prototype` has no say in what is read from it.
 */
export function ownCopy<Value extends object>(value?: Value | null): Value {
  return { __proto__: null, ...value } as unknown as Value;
}
