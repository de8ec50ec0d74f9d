import { describe, expect, it } from 'vitest';
import {
  formatAllow,
  formatChallenges,
  formatRetryAfter,
  formatUnsatisfiedRange,
  UpgradeRequiredError,
  type ChallengeInit,
} from '../../src/index.js';
import { unstable_formatRateLimit } from '../../src/unstable/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

interface WriterVector {
  readonly id: string;
  readonly kind: string;
  readonly header?: string;
  readonly input?: never;
  readonly challenges?: readonly { scheme: string; token68?: string; params: readonly [string, string][] }[];
  readonly expect?:
    | { readonly value?: string; readonly contains?: string[]; readonly notContains?: string[]; readonly throws?: true }
    | string;
  readonly expectAny?: readonly string[];
}

/** The text that a writer returns, or `throws` if it throws an error of a documented class. */
function outcome(write: () => string): string {
  try {
    return write();
  } catch (error) {
    expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
    return 'throws';
  }
}

const numbers: Readonly<Record<string, number>> = { NaN, Infinity };

describe('formatRetryAfter', () => {
  const cases = (vectorsOf('retry-after-cases.json') as readonly WriterVector[]).filter(
    ({ kind }) => kind === 'format',
  );

  it.each(cases)('$id', ({ input, expect: expected, expectAny }) => {
    const { seconds, date } = input as unknown as { seconds?: number | string; date?: string };
    const delay = seconds === undefined ? new Date(date!) : typeof seconds === 'string' ? numbers[seconds]! : seconds;
    expect(expectAny ?? [expected]).toContain(outcome(() => formatRetryAfter(delay)));
  });
});

describe('formatChallenges', () => {
  const cases = (vectorsOf('challenge-cases.json') as readonly WriterVector[]).filter(({ kind }) => kind === 'format');

  it.each(cases)('$id', ({ challenges, expect: expected }) => {
    const input = challenges!.map(({ params, ...rest }): ChallengeInit => ({
      ...rest,
      params: Object.fromEntries(params),
    }));
    const { value, contains, notContains, throws } = expected as Exclude<typeof expected, string | undefined>;
    const written = outcome(() => formatChallenges(input));
    if (throws) expect(written).toBe('throws');
    else expect(written).not.toBe('throws');
    if (value !== undefined) expect(written).toBe(value);
    for (const part of contains ?? []) expect(written).toContain(part);
    for (const part of notContains ?? []) expect(written).not.toContain(part);
  });

  it('names the value that it cannot write', () => {
    const write =
      (challenge: object): (() => string) =>
      () =>
        formatChallenges([challenge as ChallengeInit]);
    expect(write({ scheme: 'a b' })).toThrow(
      'Cannot use "a b" as an authentication scheme: not a token (RFC 9110 §5.6.2)',
    );
    expect(write({ scheme: 'A', params: { 'a b': 'c' } })).toThrow('Cannot use "a b" as the name of a parameter');
    expect(write({ scheme: 'A', params: { a: 1 } })).toThrow('Cannot write 1 as parameter a (RFC 9110 §5.6.4)');
    expect(write({ scheme: 'A', token68: '!a' })).toThrow(
      'Cannot write a challenge of A with {"token68":"!a","params":{}}',
    );
    expect(() => formatAllow(['a b'])).toThrow('Cannot use "a b" as a method');
    expect(() => formatUnsatisfiedRange(1, 'a b')).toThrow('Cannot use "a b" as a range unit');
  });

  it('quotes the Digest parameters that RFC 7616 §3.3 quotes, and no others that are tokens', () => {
    const params = {
      realm: 'api',
      domain: '/',
      nonce: 'abc',
      opaque: 'def',
      qop: 'auth',
      stale: 'true',
      algorithm: 'SHA-256',
      charset: 'UTF-8',
      userhash: 'false',
    };
    const written =
      'realm="api", domain="/", nonce="abc", opaque="def", qop="auth", stale=true, algorithm=SHA-256, charset=UTF-8, userhash=false';
    for (const scheme of ['Digest', 'digest'])
      expect(formatChallenges([{ scheme, params }])).toBe(`${scheme} ${written}`);
    expect(formatChallenges([{ scheme: 'Other', params: { nonce: 'abc', Realm: 'x', qop: 'auth' } }])).toBe(
      'Other nonce=abc, Realm="x", qop=auth',
    );
    for (const scheme of ['Digestive', 'xDigest']) {
      expect(formatChallenges([{ scheme, params: { nonce: 'abc', xrealm: 'x', realmx: 'y' } }])).toBe(
        `${scheme} nonce=abc, xrealm=x, realmx=y`,
      );
    }
    for (const name of ['noncex', 'xnonce', 'domains', 'xqop']) {
      expect(formatChallenges([{ scheme: 'Digest', params: { [name]: 'x' } }])).toBe(`Digest ${name}=x`);
    }
  });

  it('ignores inherited members', () => {
    const inherited = Object.create({ token68: 'abc', params: { a: 'b' } }) as ChallengeInit;
    expect(formatChallenges([Object.assign(inherited, { scheme: 'Negotiate' })])).toBe('Negotiate');
  });

  it('accepts a challenge that is already text, and refuses an empty one', () => {
    expect(formatChallenges(['Basic realm="a"', { scheme: 'Negotiate' }])).toBe('Basic realm="a", Negotiate');
    expect(() => formatChallenges([''])).toThrow(TypeError);
    expect(() => formatChallenges([])).toThrow(TypeError);
    expect(() => formatChallenges([{ scheme: 'A', token68: 'YQ==', params: { a: 'b' } }])).toThrow(TypeError);
  });
});

describe('typed fields', () => {
  const cases = (vectorsOf('header-injection-cases.json') as readonly WriterVector[]).filter(
    ({ kind }) => kind === 'typed',
  );
  const writers: Readonly<Record<string, (input: never) => string>> = {
    Allow: formatAllow,
    'Content-Range': ({ size, unit }: { size: number | string; unit: string }) =>
      formatUnsatisfiedRange(typeof size === 'string' ? numbers[size]! : size, unit),
    RateLimit: unstable_formatRateLimit,
    Upgrade: (upgrade: string[]) => String(new UpgradeRequiredError('x', { upgrade }).headers['upgrade']),
  };

  it.each(cases)('$id $header', ({ header, input, expect: expected }) => {
    const { value, throws } = expected as Exclude<typeof expected, string | undefined>;
    expect(outcome(() => writers[header!]!(input as never))).toBe(throws ? 'throws' : value);
  });
});
