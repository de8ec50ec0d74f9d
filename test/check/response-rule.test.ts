import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/check/response-rule.js';

describe('quoted', () => {
  it('quotes a value, shortened to a hundred characters', () => {
    expect(quoted('GET, "HEAD"')).toBe('"GET, \\"HEAD\\""');
    expect(quoted('x'.repeat(101))).toBe(`"${'x'.repeat(100)}"`);
  });

  it('treats a missing field as empty', () => {
    expect(quoted(undefined)).toBe('""');
  });
});
