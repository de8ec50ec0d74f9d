/** A value in a structured field: its kind and its text. */
export interface StructuredValue {
  readonly kind: 'integer' | 'decimal' | 'string' | 'token' | 'bytes' | 'boolean' | 'date' | 'display';
  readonly text: string;
}

/** A member of a list: a value with its parameters. */
export interface StructuredItem extends StructuredValue {
  readonly parameters: ReadonlyMap<string, StructuredValue>;
}

/** How each kind is written (RFC 9651 §3.3). The order matters: a decimal starts like an integer. */
const kinds: readonly [StructuredValue['kind'], RegExp][] = [
  ['decimal', /(-?[0-9]{1,12}\.[0-9]{1,3})(?![0-9.])/y],
  ['integer', /(-?[0-9]{1,15})(?![0-9.])/y],
  ['string', /"((?:[ !#-[\]-~]|\\["\\])*)"/y],
  ['token', /([A-Za-z*][\w!#$%&'*+.^`|~:/-]*)/y],
  ['bytes', /:([A-Za-z0-9+/=]*):/y],
  ['boolean', /\?([01])/y],
  ['date', /@(-?[0-9]{1,15})/y],
  ['display', /%"((?:[ !#$&-~]|%[0-9a-f]{2})*)"/y],
];

/**
 * Longer fields are not read: no server sends them, and a regular expression that repeats so often overflows the stack.
 */
const longestField = 1_048_576;

/**
 * Reads a structured field that is a list of items. Returns `undefined` for anything else, including inner lists, which
 * no field here has, and for more than a million characters.
 *
 * @see RFC 9651 §4.2
 */
export function parseStructuredList(field: string): StructuredItem[] | undefined {
  if (field.length > longestField) return undefined;
  const text = field.replace(/^ +/, '');
  const items: StructuredItem[] = [];
  let index = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    if (!found) return undefined;
    index = pattern.lastIndex;
    return found[1] ?? found[0];
  };
  const readValue = (): StructuredValue | undefined => {
    for (const [kind, pattern] of kinds) {
      const found = match(pattern);
      if (found !== undefined) return { kind, text: kind === 'string' ? found.replace(/\\(.)/g, '$1') : found };
    }
    return undefined;
  };

  while (index < text.length) {
    const value = readValue();
    if (!value) return undefined;
    const parameters = new Map<string, StructuredValue>();
    while (match(/; */y) !== undefined) {
      const key = match(/[a-z*][a-z0-9_.*-]*/y);
      const given = match(/=/y) === undefined ? { kind: 'boolean' as const, text: '1' } : readValue();
      if (key === undefined || !given) return undefined;
      parameters.set(key, given);
    }
    items.push({ ...value, parameters });
    match(/[ \t]*/y);
    if (index === text.length) break;
    if (match(/,[ \t]*/y) === undefined || index === text.length) return undefined;
  }
  return items;
}
