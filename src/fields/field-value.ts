import type { ErrorFields, FieldsInit } from './fetch-types.js';
import { put } from '../objects/own-members.js';

/**
 * Header fields about the body and the connection. The code that sends an error sets them, so the error does not carry
 * them.
 */
const framingField =
  /^(?:content-(?:encoding|length|type)|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding)$/;

/** Matches a name and a value, on one line each, that both Node and Fetch accept. */
const writable = /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/;

/**
 * Checks header fields and returns them as a plain object with names in lower case.
 *
 * A name must be a token. A value may contain tabs, spaces, visible ASCII and the octets 80 to FF. Node and Fetch each
 * accept characters that the other refuses; these are the ones that both accept. Throws a `TypeError` for anything
 * else.
 *
 * Values of the same field are joined by commas, except for Set-Cookie, whose values become an array (RFC 9110 §5.3).
 * Values that are `undefined` or `null` are left out, and so are fields about the body and the connection.
 */
export function fieldsFrom(init: FieldsInit, fields: ErrorFields = {}): ErrorFields {
  const write = (given: unknown, name: unknown): void => {
    if (Array.isArray(given)) for (const value of given) writeField(fields, name, value);
    else writeField(fields, name, given);
  };
  if (Symbol.iterator in init) for (const [name, value] of init) write(value, name);
  else if (typeof init.forEach === 'function') init.forEach(write);
  else for (const name of Object.keys(init)) write((init as Readonly<Record<string, unknown>>)[name], name);
  return fields;
}

function writeField(fields: ErrorFields, name: unknown, given: unknown): void {
  if (given === undefined || given === null) return;
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof name !== 'string' || typeof value !== 'string' || !writable.test(`${name}\n${value}`)) {
    const field = [name, given].map((part) => JSON.stringify(String(part))).join(' with value ');
    throw new TypeError(`Cannot write field ${field} (RFC 9110 §5.1, §5.5)`);
  }
  const key = name.toLowerCase();
  if (!framingField.test(key)) addField(fields, key, value);
}

/** Adds a field. Several cookies become an array; several values of any other field become a list. */
export function addField(fields: ErrorFields, key: string, value: string): void {
  const before = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (Array.isArray(before)) before.push(value);
  else if (before === undefined) put<string | string[]>(fields, key, value);
  else fields[key] = key === 'set-cookie' ? [before, value] : `${before}, ${value}`;
}

/** Returns fields in the form that `Headers` accepts: one pair for each value. */
export function fieldLines(fields: Readonly<ErrorFields>): [string, string][] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}
