import { define } from './hide.js';
import { ownCopy } from './own-copy.js';

/** A copy of the own members of an object, without a prototype; one whose getter throws is left out. */
export function ownMembers(object: unknown): Record<string, unknown> {
  return copyMembers(object, ownCopy());
}

/** Copies the own members of an object into another one; one whose getter throws is left out. */
export function copyMembers(from: unknown, into: Record<string, unknown>): Record<string, unknown> {
  if (typeof from !== 'object') return into;
  try {
    for (const key of Object.keys(from as Record<string, unknown>)) {
      try {
        put(into, key, (from as Record<string, unknown>)[key]);
      } catch {
        // What cannot be read cannot be sent.
      }
    }
  } catch {
    // Neither `null` nor a revoked proxy has members.
  }
  return into;
}

/** Gives an object a member of its own; an assignment would not make one that has a setter on the prototype, such as `__proto__`. */
export function put<Value>(object: Record<string, Value>, key: string, value: Value): void {
  if (key in object) define(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}
