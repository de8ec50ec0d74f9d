/** Gives an error a property that is its own, writable and not enumerable; an assignment could meet a frozen prototype. */
export function hide(error: object, key: PropertyKey, value: unknown): void {
  define(error, key, { value, writable: true, enumerable: false, configurable: true });
}

/** Defines a property; a plain descriptor is faster, and one without a prototype is for where somebody gave all objects a getter. */
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
