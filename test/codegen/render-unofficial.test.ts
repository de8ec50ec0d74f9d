import { describe, expect, it } from 'vitest';
import { renderUnofficial, renderUnofficialPhrases } from '../../src/codegen/render-unofficial.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import type { UnofficialRecord } from '../../src/registry/unofficial/unofficial-record.js';

const registered: readonly StatusRecord[] = [
  {
    code: 418,
    name: 'IM_A_TEAPOT',
    phrase: "I'm a teapot",
    summary: 'The pot is short and stout.',
    spec: { rfc: 2324 },
  },
  { code: 429, name: 'TOO_MANY_REQUESTS', phrase: 'Too Many Requests', summary: 'Slow down.', spec: { rfc: 6585 } },
];

const acme = { vendor: 'Acme', evidence: 'source', source: 'its code' } as const;
const zenith = { vendor: 'Zenith', evidence: 'secondary', source: 'a rumor' } as const;

const full: UnofficialRecord = { ...acme, code: 490, name: 'ACME_FULL', phrase: 'Full', summary: 'The shop is full.' };
const rest: UnofficialRecord = {
  ...zenith,
  code: 490,
  name: 'ZENITH_AT_REST',
  phrase: "It's at rest",
  summary: 'The sun does not move.',
};

const constantsOf = (...records: UnofficialRecord[]): string => renderUnofficial(records, registered);

describe('renderUnofficial', () => {
  it('writes a constant, and an object and a type for its vendor', () => {
    expect(constantsOf(full))
      .toBe(`// Generated from src/registry by \`npm run generate\`; edit the records, not this file.

/**
 * \`490 Full\` (Acme)
 *
 * The shop is full.
 */
export const ACME_FULL = 490 as const;

/**
 * All unofficial codes (Acme), by name.
 */
export const AcmeStatus: {
  /**
   * \`490 Full\` (Acme)
   *
   * The shop is full.
   */
  readonly FULL: 490;
} = {
  FULL: 490,
};

/**
 * A union of all unofficial codes (Acme).
 */
export type AcmeStatus = (typeof AcmeStatus)[keyof typeof AcmeStatus];

/**
 * Every number that a vendor uses as an unofficial code. Some of them are registered with another meaning.
 */
export type UnofficialStatus = 490;
`);
  });

  it.each([
    ['log', 'in logs'],
    ['internal', 'internal'],
    ['content', 'in response bodies'],
  ] as const)('describes a code with seenIn %s as %s', (seenIn, place) => {
    expect(constantsOf({ ...full, seenIn })).toContain(` * \`490 Full\` (Acme, ${place})\n`);
  });

  it('says who else uses the code', () => {
    expect(constantsOf({ ...full, alsoUsedBy: ['Bell', 'clients, for fun'] })).toContain(
      ' * The shop is full.\n *\n * Also used by: Bell; clients, for fun.\n */',
    );
  });

  it('lists the other meanings of a number, the registered one first', () => {
    const text = constantsOf({ ...full, code: 418 }, { ...rest, code: 418, seenIn: 'log' });
    expect(text).toContain(" * The number also means `I'm a teapot` (registered), `It's at rest` (Zenith, in logs).\n");
    expect(text).toContain(" * The number also means `I'm a teapot` (registered), `Full` (Acme).\n");
  });

  it('deprecates a code in favor of its replacement, or as out of use', () => {
    expect(constantsOf({ ...full, deprecated: true, replacedBy: 429 })).toContain(
      ' *\n * @deprecated Use `TOO_MANY_REQUESTS` (429).\n */\nexport const ACME_FULL',
    );
    expect(constantsOf({ ...full, deprecated: true })).toContain(' *\n * @deprecated No longer in use.\n */');
    expect(constantsOf(full)).not.toContain('@deprecated');
  });

  it('writes all constants before the objects, and sorts the objects by name', () => {
    const names = [...constantsOf(rest, full).matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'ZENITH_AT_REST',
      'ACME_FULL',
      'AcmeStatus',
      'AcmeStatus',
      'ZenithStatus',
      'ZenithStatus',
      'UnofficialStatus',
    ]);
  });

  it('lists every number once in the union', () => {
    expect(constantsOf(full, rest, { ...full, code: 491 })).toContain('export type UnofficialStatus = 490 | 491;\n');
  });

  it('names an object after the prefix of its constants, or after the vendor if its products have prefixes', () => {
    const proxy = { ...full, vendor: 'Some proxies', name: 'PROXY_GONE' };
    expect(constantsOf(proxy)).toContain('export const ProxyStatus: {');
    expect(constantsOf(proxy)).toContain(' * All unofficial codes (Some proxies), by name.\n');
    const product = { ...full, code: 491, name: 'ROADRUNNER_FAST', phrase: 'Fast' };
    expect(constantsOf(full, product)).toContain('export const AcmeStatus: {');
    expect(constantsOf(full, product)).toContain('{\n  FULL: 490,\n  ROADRUNNER_FAST: 491,\n};\n');
  });
});

describe('renderUnofficialPhrases', () => {
  it('writes the phrases by number, each with its vendor', () => {
    expect(renderUnofficialPhrases([full, { ...rest, code: 491 }]))
      .toBe(`// Generated from src/registry by \`npm run generate\`; edit the records, not this file.

/**
 * The phrases of every unofficial code, each with the vendor that uses it.
 */
export const vendorPhrases = {
  __proto__: null,
  490: [
    { vendor: 'Acme', phrase: 'Full' },
  ],
  491: [
    { vendor: 'Zenith', phrase: "It's at rest" },
  ],
} as const;
`);
  });

  it('keeps two meanings from one vendor', () => {
    const text = renderUnofficialPhrases([full, { ...full, name: 'ACME_FULLER', phrase: 'Fuller' }]);
    expect(text).toContain(
      "[\n    { vendor: 'Acme', phrase: 'Full' },\n    { vendor: 'Acme', phrase: 'Fuller' },\n  ]",
    );
  });

  it('keeps the order of the records', () => {
    const text = renderUnofficialPhrases([rest, full]);
    expect(text.indexOf('Zenith')).toBeLessThan(text.indexOf('Acme'));
  });
});
