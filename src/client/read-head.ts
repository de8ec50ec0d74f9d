import { addressOf, type Received } from '../errors/received.js';
import type { ErrorFields, HeadersLike } from '../fields/fetch-types.js';
import { addField } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { printable } from './printable.js';
import type { ReadableResponse } from './readable-response.js';

/** What was read from the head of a response. */
export interface ResponseHead {
  readonly received: Received;
  readonly contentType: string | undefined;
  /**
   * The method and the address for the log, without the user, query and fragment, which may contain secrets; `''` if
   * neither is known.
   */
  readonly source: string;
}

/** Reads the head of a response. A part that cannot be read is absent, for example if a getter throws. */
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

/** Returns all header fields as they arrived, in an object without a prototype. Several cookies become an array. */
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
    // Keep the fields that were read before.
  }
  return fields;
}
