import type { HeadersLike } from '../fields/fetch-types.js';

/** Header fields: `Headers`, name-value pairs, or an object. Names can be in any case; an array has several values. */
export type CheckedFields =
  | Readonly<Record<string, string | number | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>
  | Pick<HeadersLike, 'forEach'>;

/** The parts of a request that are checked. You can pass a Fetch `Request`. */
export interface CheckedRequest {
  /** The request method, in any case. */
  readonly method?: string | undefined;
  /** The header fields of the request. If left out, they count as unknown, not as empty. */
  readonly headers?: CheckedFields | undefined;
}

/** The parts of a response that are checked. You can pass a Fetch `Response`, whose body is not read. */
export interface CheckedResponse {
  /** The method of the request, if you don't pass the request. */
  readonly method?: string | undefined;
  /** The status code. */
  readonly status: number;
  /** The header fields of the response. If left out, the response has none. */
  readonly headers?: CheckedFields | undefined;
  /** The content as text, bytes or parsed JSON; `null` if there is none; left out if unknown. Streams are not read. */
  readonly body?: unknown;
}

/** A request and its response. */
export interface CheckedExchange {
  /** The request; left out if you don't have it. */
  readonly request?: CheckedRequest | undefined;
  /** The response to the request. */
  readonly response: CheckedResponse;
  /** The content, as in {@link CheckedResponse}. For a Fetch `Response`, pass the text that you read from it. */
  readonly body?: unknown;
}

/** A request and its response in the form that the rules read. */
export interface Exchange {
  /** The method in upper case, or `undefined` if it is unknown. */
  readonly method: string | undefined;
  /** The status, or `NaN` if it is not a number. */
  readonly status: number;
  /** The fields of the response, by name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** The fields of the request, or `undefined` if they are unknown. */
  readonly requestFields: ReadonlyMap<string, string> | undefined;
  /** Whether there is content, or `undefined` if that is unknown. */
  readonly hasContent: boolean | undefined;
  /** The content as text, or `undefined` if it is unknown or not text. */
  readonly text: string | undefined;
}

/** Converts the argument of `checkResponse` to an {@link Exchange}. Never throws: what cannot be read is unknown. */
export function readExchange(checked: unknown): Exchange {
  const request = read(checked, 'request');
  const response = read(checked, 'response') ?? checked;
  const method = read(request, 'method') ?? read(response, 'method') ?? read(checked, 'method');
  const status = read(response, 'status');
  const requestHeaders = read(request, 'headers');
  // The body of a Fetch Response is a stream, or null, which may hide content. Neither tells what the content is.
  const ownBody = typeof read(response, 'arrayBuffer') === 'function' ? undefined : read(response, 'body');
  return {
    method: typeof method === 'string' ? method.toUpperCase() : undefined,
    status: typeof status === 'number' ? status : NaN,
    fields: readFields(read(response, 'headers')),
    requestFields: requestHeaders === undefined ? undefined : readFields(requestHeaders),
    ...contentOf(read(checked, 'body') === undefined || response === checked ? ownBody : read(checked, 'body')),
  };
}

function read(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

/** Fields with the same name become one, with their values joined by a comma (RFC 9110 §5.3). */
function readFields(headers: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  const add = (name: unknown, given: unknown): void => {
    const value = Array.isArray(given) ? given.filter((line) => typeof line === 'string').join(', ') : given;
    if (typeof name !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) return;
    const key = name.toLowerCase();
    const before = fields.get(key);
    fields.set(key, before === undefined ? String(value) : `${before}, ${value}`);
  };
  try {
    const source = headers as Iterable<readonly unknown[]> & Pick<HeadersLike, 'forEach'> & Record<string, unknown>;
    if (typeof source[Symbol.iterator] === 'function') for (const [name, value] of source) add(name, value);
    else if (typeof source.forEach === 'function') {
      source.forEach((value, name) => {
        add(name, value);
      });
    } else for (const [name, value] of Object.entries(source)) add(name, value);
  } catch {
    // Keep the fields that were read before the error.
  }
  return fields;
}

function contentOf(body: unknown): Pick<Exchange, 'hasContent' | 'text'> {
  if (body === null) return { hasContent: false, text: undefined };
  if (typeof body === 'string') return { hasContent: body !== '', text: body };
  const byteLength = read(body, 'byteLength');
  if (typeof byteLength === 'number') return { hasContent: byteLength > 0, text: undefined };
  const text = jsonOf(body);
  return { hasContent: text === undefined ? undefined : true, text };
}

/** The JSON text of a value, or `undefined` if JSON has no such value, as with a stream. */
function jsonOf(value: unknown): string | undefined {
  try {
    const isData = typeof value === 'object' ? isPlain(value) : typeof value === 'number' || typeof value === 'boolean';
    return isData ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an array or a plain object, from any realm. */
function isPlain(value: object | null): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
