import { arrayOf, mostText, readMember } from './issue-parts.js';

/** Where a mistake is, or a member there: a JSON Pointer in the form of a URI fragment (RFC 6901 §6). */
export function pointerOf(issue: unknown, member: unknown): string {
  let pointer = '#';
  for (const token of tokensOf(issue, member)) {
    const longer = `${pointer}/${inFragment(token)}`;
    if (longer.length > mostText) break;
    pointer = longer;
  }
  return pointer;
}

/** The reference tokens of the place, escaped; they end before what has no name in JSON. */
function tokensOf(issue: unknown, member: unknown): string[] {
  const instancePath = readMember(issue, 'instancePath');
  // That of ajv is a pointer already.
  const tokens = typeof instancePath === 'string' ? instancePath.split('/').slice(1) : [];
  const path = arrayOf(readMember(issue, 'path')) ?? [];
  for (const key of member === undefined ? path : [...path, member]) {
    const name = typeof key === 'object' ? readMember(key, 'key') : key;
    if (typeof name !== 'string' && typeof name !== 'number') break;
    tokens.push(String(name).replaceAll('~', '~0').replaceAll('/', '~1'));
  }
  return tokens;
}

/** A reference token as a fragment has it: of what `encodeURI` leaves, a fragment cannot hold `#` alone (RFC 3986 §3.5). */
function inFragment(token: string): string {
  // A lone surrogate has no UTF-8.
  return encodeURI(token.replaceAll(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('#', '%23');
}
