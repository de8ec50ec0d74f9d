/** Gives an error its own writable, non-enumerable property. An assignment would fail if the prototype is frozen. */
export function hide(error: object, key: PropertyKey, value: unknown): void {
  define(error, key, { value, writable: true, enumerable: false, configurable: true });
}

/**
 * Defines a property. If `Object.prototype` is polluted, the descriptor loses its prototype first; a plain descriptor
 * is faster.
 */
export function define(error: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const { prototype } = Object;
  if (
    'get' in prototype ||
    'set' in prototype ||
    'value' in prototype ||
    'writable' in prototype ||
    'enumerable' in prototype ||
    'configurable' in prototype
  ) {
    Object.setPrototypeOf(descriptor, null);
  }
  Object.defineProperty(error, key, descriptor);
}
