import { define } from './hide.js';
import { ownCopy } from './own-copy.js';

/** Copies an object's own members into one without a prototype. A member whose getter throws is left out. */
export function ownMembers(object: unknown): Record<string, unknown> {
  return copyMembers(object, ownCopy());
}

/** Copies an object's own members into another object. A member whose getter throws is left out. */
export function copyMembers(from: unknown, into: Record<string, unknown>): Record<string, unknown> {
  if (typeof from !== 'object') return into;
  try {
    for (const key of Object.keys(from as Record<string, unknown>)) {
      try {
        put(into, key, (from as Record<string, unknown>)[key]);
      } catch {
        // The member is left out.
      }
    }
  } catch {
    // Neither `null` nor a revoked proxy has members.
  }
  return into;
}

/** Sets an own member of an object. An assignment would call a setter on the prototype instead, such as `__proto__`. */
export function put<Value>(object: Record<string, Value>, key: string, value: Value): void {
  if (key in object) define(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}
