import { arrayOf, mostText, readMember } from './issue-parts.js';

/** The location of an issue, or of a member there, as a JSON Pointer in a URI fragment (RFC 6901 §6). */
export function pointerOf(issue: unknown, member: unknown): string {
  let pointer = '#';
  for (const token of tokensOf(issue, member)) {
    const longer = `${pointer}/${inFragment(token)}`;
    if (longer.length > mostText) break;
    pointer = longer;
  }
  return pointer;
}

/** The escaped reference tokens of the location, up to the first key that has no name in JSON. */
function tokensOf(issue: unknown, member: unknown): string[] {
  const instancePath = readMember(issue, 'instancePath');
  // ajv reports the path as a pointer.
  const tokens = typeof instancePath === 'string' ? instancePath.split('/').slice(1) : [];
  const path = arrayOf(readMember(issue, 'path')) ?? [];
  for (const key of member === undefined ? path : [...path, member]) {
    const name = typeof key === 'object' ? readMember(key, 'key') : key;
    if (typeof name !== 'string' && typeof name !== 'number') break;
    tokens.push(String(name).replaceAll('~', '~0').replaceAll('/', '~1'));
  }
  return tokens;
}

/**
 * Encodes a reference token for a URI fragment. Of the characters that `encodeURI` keeps, a fragment cannot contain `#`
 * (RFC 3986 §3.5).
 */
function inFragment(token: string): string {
  // A lone surrogate cannot be encoded as UTF-8.
  return encodeURI(token.replaceAll(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('#', '%23');
}
