import type { ErrorFields, FieldsInit } from '../fetch-types.js';

/** Fields of the body and of the connection: whoever sends an error decides both, so they are not the error's to carry. */
const framingField =
  /^(?:content-(?:encoding|length|type)|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding)$/;

/** A name and a value that both Node and Fetch accept, a line each. */
const writable = /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/;

/**
 * Header fields as a plain object with names in lower case, each checked.
 *
 * A name is a token; a value holds tabs, spaces, visible ASCII and the octets 80 to FF. Node and Fetch each accept characters
 * that the other refuses: this is what both accept. Throws a `TypeError` for anything else.
 *
 * Fields of the same name become one, their values joined by a comma, but for Set-Cookie, whose values become an array (RFC 9110
 * §5.3). What is `undefined` or `null` is left out, and so are the fields of the body and of the connection.
 */
export function fieldsFrom(init: FieldsInit): ErrorFields {
  const fields = { __proto__: null } as unknown as ErrorFields;
  const add = (given: unknown, name: unknown): void => {
    for (const value of Array.isArray(given) ? (given as unknown[]) : [given]) {
      if (value === undefined || value === null) continue;
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof name !== 'string' || typeof text !== 'string' || !writable.test(`${name}\n${text}`)) {
        const given = [name, value].map((part) => JSON.stringify(String(part))).join(' with value ');
        throw new TypeError(`Cannot write field ${given} (RFC 9110 §5.1, §5.5)`);
      }
      addField(fields, name.toLowerCase(), text);
    }
  };
  if (!(Symbol.iterator in init) && typeof init.forEach === 'function') init.forEach(add);
  else for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) add(value, name);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !framingField.test(name)));
}

/** Adds a field: several cookies are an array, several values of any other field a list. */
export function addField(fields: ErrorFields, key: string, value: string): void {
  const before = fields[key];
  if (before === undefined) fields[key] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[key] = key === 'set-cookie' ? [before, value] : `${before}, ${value}`;
}

/** Fields as `Headers` takes them: one pair for each value. */
export function fieldLines(fields: Readonly<ErrorFields>): [string, string][] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}
