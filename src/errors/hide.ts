/** Gives an error a property that is its own, writable and not enumerable; an assignment could meet a frozen prototype. */
export function hide(error: object, key: PropertyKey, value: unknown): void {
  const hidden: PropertyDescriptor = { value, writable: true, enumerable: false, configurable: true };
  // A plain descriptor is faster; one without a prototype is for where somebody gave all objects a getter.
  if ('get' in hidden || 'set' in hidden) Object.setPrototypeOf(hidden, null);
  Object.defineProperty(error, key, hidden);
}
