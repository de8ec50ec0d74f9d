import type { FieldsInit } from '../fetch-types.js';

/**
 * Header fields as a plain object with names in lower case, each checked.
 *
 * A name is a token; a value holds tabs, spaces, visible ASCII and the octets 80 to FF. Node and Fetch each accept characters
 * that the other refuses: this is what both accept. Throws a `TypeError` for anything else.
 *
 * Fields of the same name become one, their values joined by a comma (RFC 9110 §5.3). What is `undefined` is left out, and so
 * is Content-Type: the content that goes with it is not made here.
 */
export function fieldsFrom(init: FieldsInit): Record<string, string> {
  const fields: Record<string, string> = { __proto__: null } as never;
  for (const [name, given] of Symbol.iterator in init ? init : Object.entries(init)) {
    if (given === undefined) continue;
    const value = `${given}`;
    if (typeof given === 'object' || !/^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`)) {
      throw new TypeError(
        `Cannot write field ${JSON.stringify(name)} with value ${JSON.stringify(value)} (RFC 9110 §5.1, §5.5)`,
      );
    }
    const key = name.toLowerCase();
    fields[key] = key in fields ? `${String(fields[key])}, ${value}` : value;
  }
  delete fields['content-type'];
  return { ...fields };
}
