import { describe, expect, it } from 'vitest';
import { parseStructuredList, type StructuredValue } from '../../src/unstable/structured-list.js';

const item = (kind: StructuredValue['kind'], text: string, parameters: Record<string, StructuredValue> = {}) => ({
  kind,
  text,
  parameters: new Map(Object.entries(parameters)),
});

describe('parseStructuredList', () => {
  it.each<readonly [field: string, kind: StructuredValue['kind'], text: string]>([
    ['1', 'integer', '1'],
    ['-42', 'integer', '-42'],
    ['999999999999999', 'integer', '999999999999999'],
    ['1.5', 'decimal', '1.5'],
    ['-999999999999.999', 'decimal', '-999999999999.999'],
    ['""', 'string', ''],
    ['"a ~\\"\\\\"', 'string', 'a ~"\\'],
    ['*a', 'token', '*a'],
    ["B_9!#$%&'*+.^`|~:/-", 'token', "B_9!#$%&'*+.^`|~:/-"],
    ['::', 'bytes', ''],
    [':aB+/09==:', 'bytes', 'aB+/09=='],
    ['?0', 'boolean', '0'],
    ['?1', 'boolean', '1'],
    ['@0', 'date', '0'],
    ['@-1795348860', 'date', '-1795348860'],
    ['%""', 'display', ''],
    ['%"a \\ caf%c3%a9"', 'display', 'a \\ caf%c3%a9'],
  ])('reads %s as %s, as a member and as a parameter', (field, kind, text) => {
    expect(parseStructuredList(field)).toEqual([item(kind, text)]);
    const parameters = { p: { kind, text }, q: { kind, text } };
    expect(parseStructuredList(`"a";p=${field};q=${field}, ${field}`)).toEqual([
      item('string', 'a', parameters),
      item(kind, text),
    ]);
  });

  it.each([
    ['an integer of 16 digits', '1000000000000000'],
    ['a lone sign', '-'],
    ['a decimal without digits after the point', '1.'],
    ['a decimal without digits before the point', '.5'],
    ['a decimal with 13 digits before the point', '1234567890123.4'],
    ['a decimal with four digits after the point', '1.2345'],
    ['two points', '1.2.3'],
    ['a string that does not end', '"a'],
    ['a string with a control character', '"a\u0007"'],
    ['a string that escapes a letter', '"\\a"'],
    ['a token that begins with a sign', '!a'],
    ['bytes that do not end', ':YQ'],
    ['bytes that are not base64', ':a-b:'],
    ['a boolean that is neither 0 nor 1', '?2'],
    ['a date with a fraction', '@1.5'],
    ['a date of 16 digits', '@1000000000000000'],
    ['a display string in upper-case hexadecimal', '%"%C3%A9"'],
    ['a display string with half an escape', '%"%c"'],
    ['a display string without quotes', '%a'],
    ['an inner list', '("a" "b")'],
    ['a missing member', ', "a"'],
    ['a comma at the end', '"a",'],
    ['a comma and white space at the end', '"a", \t'],
    ['two commas', '"a",,"b"'],
    ['two members without a comma', '"a" "b"'],
    ['a parameter without a name', '"a";=1'],
    ['a parameter without a value', '"a";p='],
    ['a parameter with an invalid value', '"a";p=!'],
    ['a parameter in upper case', '"a";P=1'],
    ['a semicolon without a parameter', '"a";'],
    ['white space before a semicolon', '"a" ;p=1'],
    ['a tab at the beginning', '\t"a"'],
  ])('returns undefined for %s', (_, field) => {
    expect(parseStructuredList(field)).toBeUndefined();
  });

  it('reads a parameter without an equals sign as true', () => {
    expect(parseStructuredList('"a";p;q=2')).toEqual([
      item('string', 'a', { p: { kind: 'boolean', text: '1' }, q: { kind: 'integer', text: '2' } }),
    ]);
  });

  it('keeps the last of the parameters with the same name', () => {
    expect(parseStructuredList('"a";p=1;p=2')).toEqual([item('string', 'a', { p: { kind: 'integer', text: '2' } })]);
  });

  it('accepts letters, digits and the special characters of a key in the name of a parameter', () => {
    const value = { kind: 'integer', text: '1' } as const;
    expect(parseStructuredList('1;*=1;a9_.*-z=1')).toEqual([item('integer', '1', { '*': value, 'a9_.*-z': value })]);
  });

  it('skips white space where a list allows it', () => {
    expect(parseStructuredList('  1;  p \t, \t 2 \t')).toEqual([
      item('integer', '1', { p: { kind: 'boolean', text: '1' } }),
      item('integer', '2'),
    ]);
  });

  it('returns an empty list for an empty field', () => {
    expect(parseStructuredList('')).toEqual([]);
    expect(parseStructuredList('   ')).toEqual([]);
  });
});
