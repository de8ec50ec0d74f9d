import { describe, expect, it } from 'vitest';
import { storageInvitation } from '../../src/check/storage.js';

const invitation = (fields: Record<string, string>): string | undefined =>
  storageInvitation(new Map(Object.entries(fields)));

describe('storageInvitation', () => {
  it.each(['public', 'max-age=60', 'private, MAX-AGE=60', 's-maxage="5"', 'must-revalidate ,\tpublic'])(
    'finds an invitation in Cache-Control: %s',
    (value) => {
      expect(invitation({ 'cache-control': value })).toBe(`Cache-Control ${JSON.stringify(value)}`);
    },
  );

  it.each(['', 'no-store', 'public, no-store', 'private', 'no-cache', 'max-age=0', 'x-max-age=60', 'publicly'])(
    'finds no invitation in Cache-Control: %s',
    (value) => {
      expect(invitation({ 'cache-control': value })).toBeUndefined();
    },
  );

  it('finds an invitation in an Expires in the future', () => {
    const expires = 'Tue, 24 Nov 2026 12:00:00 GMT';
    expect(invitation({ expires, date: 'Tue, 24 Nov 2026 11:00:00 GMT' })).toBe(`Expires "${expires}"`);
    expect(invitation({ expires, date: expires })).toBeUndefined();
    expect(invitation({ expires: 'Fri, 31 Dec 9999 00:00:00 GMT' })).toBeDefined();
    expect(invitation({ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBeUndefined();
    expect(invitation({ expires: '0' })).toBeUndefined();
    expect(invitation({})).toBeUndefined();
  });

  it('does not confuse similar directive names', () => {
    expect(invitation({ 'cache-control': 'no-storex, public' })).toBe('Cache-Control "no-storex, public"');
    const expires = 'Fri, 31 Dec 9999 00:00:00 GMT';
    expect(invitation({ expires, 'cache-control': 'x-max-age=0' })).toBe(`Expires "${expires}"`);
  });

  it('lets Cache-Control override Expires', () => {
    const expires = 'Fri, 31 Dec 9999 00:00:00 GMT';
    expect(invitation({ expires, 'cache-control': 'max-age=0' })).toBeUndefined();
    expect(invitation({ expires, 'cache-control': 'no-store' })).toBeUndefined();
  });
});
