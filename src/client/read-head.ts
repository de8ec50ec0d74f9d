import type { Received } from '../errors/received.js';
import type { ErrorFields, HeadersLike } from '../fields/fetch-types.js';
import { addField } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { printable } from './printable.js';
import type { ReadableResponse } from './readable-response.js';

/** What the head of a response says. */
export interface ResponseHead {
  readonly received: Received;
  readonly contentType: string | undefined;
  /** Method and address for the log, without user, query and fragment, which may hold secrets; `''` where neither is known. */
  readonly source: string;
}

/** Reads the head of a response. What cannot be read, because a getter throws or a client has it in another form, is absent. */
export function readHead(response: ReadableResponse, method: unknown): ResponseHead {
  const url = textOf(() => response.url) ?? '';
  const fields = receivedFields(response);
  const verb = typeof method === 'string' ? method : undefined;
  return {
    received: { url, ...(verb !== undefined && { method: verb }), status: statusOf(response), headers: { ...fields } },
    contentType: textOf(() => fields['content-type']),
    source: printable([verb ?? '', addressOf(url)].filter((part) => part !== '').join(' ')),
  };
}

function statusOf(response: ReadableResponse): number {
  try {
    const { status } = response as { status: unknown };
    return typeof status === 'number' ? status : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

function textOf(read: () => unknown): string | undefined {
  try {
    const text = read();
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** All fields as they came, several cookies as an array, without a prototype. */
function receivedFields(response: ReadableResponse): ErrorFields {
  const fields = ownCopy<ErrorFields>();
  const add = (given: unknown, name: unknown): void => {
    for (const value of [given].flat()) {
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof name === 'string' && typeof text === 'string') addField(fields, name.toLowerCase(), text);
    }
  };
  try {
    const { headers } = response;
    const isList = Symbol.iterator in headers;
    if (!isList && typeof headers.forEach === 'function') (headers as Pick<HeadersLike, 'forEach'>).forEach(add);
    else for (const [name, value] of isList ? headers : Object.entries(headers)) add(value, name);
  } catch {
    // What came until then is kept.
  }
  return fields;
}

declare const URL: new (address: string) => {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
};

/** An address for the log, without user, query and fragment, which may hold secrets. */
export function addressOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    // The address of a blob or of data is its content.
    return /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}` : protocol;
  } catch {
    return url.replace(/[?#].*/s, '').replace(/\/\/.*@/s, '//');
  }
}
