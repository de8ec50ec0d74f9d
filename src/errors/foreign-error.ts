import { ownCopy } from '../objects/own-copy.js';

/** The properties that are read from a thrown value. The packages that set them document their meaning. */
const foreignKeys = [
  '$metadata',
  '__isAuthError',
  'cause',
  'clerkError',
  'code',
  'config',
  'constructor',
  'data',
  'detail',
  'errno',
  'error',
  'expose',
  'getResponse',
  'getStatus',
  'headers',
  'isAxiosError',
  'isBoom',
  'isServer',
  'message',
  'meta',
  'moreInfo',
  'name',
  'ok',
  'options',
  'original',
  'output',
  'raw',
  'rawError',
  'rawResponse',
  'request',
  'requestID',
  'requestId',
  'response',
  'stackTrace',
  'status',
  'statusCode',
  'statusText',
  'type',
  'unhandled',
] as const;

/** The properties that were read from a thrown value. A property that the value does not have is absent. */
export type Foreign = Readonly<Partial<Record<(typeof foreignKeys)[number], unknown>>>;

/** Reads a thrown value: each property once. A property whose getter throws is left out. */
export function readForeign(thrown: object): Foreign {
  const foreign = ownCopy<Record<string, unknown>>();
  for (const key of foreignKeys) {
    try {
      if (hasProperty(thrown, key)) foreign[key] = (thrown as Record<string, unknown>)[key];
    } catch {
      // The property is left out.
    }
  }
  return foreign;
}

/** Reads a property that an object has itself or inherits from one of its classes. */
export function readProperty(object: unknown, key: string): unknown {
  return isObject(object) && hasProperty(object, key) ? object[key] : undefined;
}

/** Whether an object or one of its classes has a property. `Object.prototype`, of any realm, does not count. */
function hasProperty(object: object, key: string): boolean {
  if (Object.hasOwn(object, key)) return true;
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && hasProperty(prototype, key);
}

/** Whether a value is an object, and not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value has a given `Symbol.toStringTag`, such as `Response`, whichever realm or package it comes from. */
export function isTagged(value: unknown, tag: string): boolean {
  return Object.prototype.toString.call(value) === `[object ${tag}]`;
}

/** Ignores a promise that a callback should not have returned, so that its rejection does not end the process. */
export function ignorePromise(value: unknown): void {
  try {
    void Promise.resolve(value).catch(() => undefined);
  } catch {
    // A proxy that throws is not a promise.
  }
}
