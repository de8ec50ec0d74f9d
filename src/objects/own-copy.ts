/**
 * Copies an object's own properties into one without a prototype, so that a polluted `Object.prototype` has no effect.
 */
export function ownCopy<Value extends object>(value?: Value | null): Value {
  return { __proto__: null, ...value } as unknown as Value;
}
