import type { HeadersLike } from '../fields/fetch-types.js';

/** Header fields as one has them: a `Headers`, pairs, or a record in any case, as Node's with lists of lines. */
export type CheckedFields =
  | Readonly<Record<string, string | number | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>
  | Pick<HeadersLike, 'forEach'>;

/** What is looked at of a request: a fetch `Request` will do. */
export interface CheckedRequest {
  readonly method?: string | undefined;
  /** Left out, nothing is concluded from what the request does not carry. */
  readonly headers?: CheckedFields | undefined;
}

/** What is looked at of a response: a fetch `Response` will do, and of that only the head. */
export interface CheckedResponse {
  /** The method of the request, where there is no request to look at. */
  readonly method?: string | undefined;
  readonly status: number;
  readonly headers?: CheckedFields | undefined;
  /** The content as text, bytes or parsed JSON; `null` for none, left out where it is not known. A stream is never read. */
  readonly body?: unknown;
}

/** A response with the request that it answers. */
export interface CheckedExchange {
  readonly request?: CheckedRequest | undefined;
  readonly response: CheckedResponse;
  /** The content, as in {@link CheckedResponse}: for a fetch `Response`, the text that was read of it. */
  readonly body?: unknown;
}

/** The one form that the rules read. */
export interface Exchange {
  /** In upper case, `undefined` where it is not known. */
  readonly method: string | undefined;
  /** `NaN` where there is no number. */
  readonly status: number;
  /** The fields of the response, names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** The fields of the request, `undefined` where they are not known. */
  readonly requestFields: ReadonlyMap<string, string> | undefined;
  /** Whether there is content, `undefined` where that is not known. */
  readonly hasContent: boolean | undefined;
  /** The content as text, `undefined` where it is not known or no text. */
  readonly text: string | undefined;
}

/** Brings what was handed in to one form. Never throws: what cannot be read is not known. */
export function readExchange(checked: unknown): Exchange {
  const request = read(checked, 'request');
  const response = read(checked, 'response') ?? checked;
  const method = read(request, 'method') ?? read(response, 'method') ?? read(checked, 'method');
  const status = read(response, 'status');
  const requestHeaders = read(request, 'headers');
  // The body of a fetch Response is a stream, or null where a client may have hidden it: neither tells of the content.
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

/** Fields of the same name become one, their values joined by a comma (RFC 9110 §5.3). */
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
    // What was read up to here counts.
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

/** The text of a JSON value; `undefined` for what JSON does not give, such as a stream. */
function jsonOf(value: unknown): string | undefined {
  try {
    const isData = typeof value === 'object' ? isPlain(value) : typeof value === 'number' || typeof value === 'boolean';
    return isData ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}

/** An array, or an object made by a literal or by JSON, of whichever realm. */
function isPlain(value: object | null): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
