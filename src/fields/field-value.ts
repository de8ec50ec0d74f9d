import type { ErrorFields, FieldsInit, FieldValueInit, HeadersLike } from '../fetch-types.js';

/** Fields of the body and of the connection: whoever sends an error decides both, so they are not the error's to carry. */
const framingField =
  /^(?:content-(?:encoding|length|type)|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding)$/;

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
  for (const [name, given] of pairsOf(init)) {
    for (const item of Array.isArray(given) ? (given as unknown[]) : [given]) {
      if (item === undefined || item === null) continue;
      const [key, value] = checkField(name, item);
      if (!framingField.test(key)) addField(fields, key, value);
    }
  }
  return { ...fields };
}

/** Fields as `Headers` takes them: one pair for each value. */
export function fieldLines(fields: Readonly<ErrorFields>): [string, string][] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

function pairsOf(init: FieldsInit): Iterable<readonly [unknown, unknown]> {
  if (Symbol.iterator in init) return init;
  if (typeof init.forEach !== 'function') return Object.entries(init as Readonly<Record<string, FieldValueInit>>);
  const pairs: [unknown, unknown][] = [];
  (init as Pick<HeadersLike, 'forEach'>).forEach((value, name) => pairs.push([name, value]));
  return pairs;
}

/** The name of a field in lower case and its value, where both can be written. */
function checkField(name: unknown, value: unknown): [string, string] {
  const isText = typeof name === 'string' && (typeof value === 'string' || typeof value === 'number');
  if (!isText || !/^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`)) {
    const [given, to] = [name, value].map((part) =>
      typeof part === 'string' ? JSON.stringify(part) : `a ${typeof part}`,
    );
    throw new TypeError(`Cannot write field ${String(given)} with value ${String(to)} (RFC 9110 §5.1, §5.5)`);
  }
  return [name.toLowerCase(), String(value)];
}

/** Adds a field: several cookies are an array, several values of any other field a list. */
export function addField(fields: ErrorFields, key: string, value: string): void {
  const before = fields[key];
  if (before === undefined) fields[key] = value;
  else fields[key] = key === 'set-cookie' ? [before, value].flat() : `${String(before)}, ${value}`;
}
