import { isHttpError } from 'http-status-kit';
import { describe, expect, it } from 'vitest';
import { explain, readUser } from '../../examples/readme.js';

describe('the example of the README', () => {
  it('returns or throws', () => {
    expect(readUser(1)).toEqual({ id: 1, name: 'Ada' });
    const thrown = (() => {
      try {
        return readUser(42);
      } catch (error) {
        return error;
      }
    })();
    expect(isHttpError(thrown, 404)).toBe(true);
    expect(thrown).toHaveProperty('message', 'No user 42');
  });

  it.each([
    [204, 'Fine'],
    [404, 'Not Found'],
    [409, 'Your fault: 409'],
    [503, 'Try later'],
    [500, 'Odd'],
  ])('explains %i', (status, text) => {
    expect(explain(new Response(null, { status }))).toBe(text);
  });
});
