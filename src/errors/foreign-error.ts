import { ownCopy } from '../objects/own-copy.js';

/** The properties that are read of a thrown thing. What each means, the package that sets it documents. */
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

/** What was read of a thrown thing; a property that it does not have is not there either. */
export type Foreign = Readonly<Partial<Record<(typeof foreignKeys)[number], unknown>>>;

/** Reads a thrown thing: each property once, and one whose getter throws as if it were not there. */
export function readForeign(thrown: object): Foreign {
  const foreign = ownCopy<Record<string, unknown>>();
  for (const key of foreignKeys) {
    try {
      if (hasProperty(thrown, key)) foreign[key] = (thrown as Record<string, unknown>)[key];
    } catch {
      // Nothing can be known of it.
    }
  }
  return foreign;
}

/** A property that an object or one of its classes has. */
export function readProperty(object: unknown, key: string): unknown {
  return isObject(object) && hasProperty(object, key) ? object[key] : undefined;
}

/** Whether an object or one of its classes has a property. What stands on `Object.prototype`, of any realm, nobody has thrown. */
function hasProperty(object: object, key: string): boolean {
  if (Object.hasOwn(object, key)) return true;
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && hasProperty(prototype, key);
}

/** Whether a value is an object, so that its properties can be read. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is what its class says it is by `Symbol.toStringTag`, of whichever realm or package. */
export function isTagged(value: unknown, tag: string): boolean {
  return Object.prototype.toString.call(value) === `[object ${tag}]`;
}

/** Takes care that nobody has to wait for what should not have been a promise, and that its failure ends no process. */
export function ignorePromise(value: unknown): void {
  try {
    void Promise.resolve(value).catch(() => undefined);
  } catch {
    // A proxy that throws is no promise.
  }
}
