import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/check/response-rule.js';

describe('quoted', () => {
  it('puts a value in quotation marks, shortened to a hundred characters', () => {
    expect(quoted('GET, "HEAD"')).toBe('"GET, \\"HEAD\\""');
    expect(quoted('x'.repeat(101))).toBe(`"${'x'.repeat(100)}"`);
  });

  it('takes a field that is not there for an empty one', () => {
    expect(quoted(undefined)).toBe('""');
  });
});
