import { describe, expect, it } from 'vitest';
import { restGuide, type StatusAdvice } from '../../src/guide/index.js';
import { statusRecords } from '../../src/registry/index.js';
import { registeredCodes } from '../registry/iana-registry.js';

const placed = Object.entries(restGuide).flatMap(([method, rows]) =>
  Object.entries<StatusAdvice>(rows).map(([outcome, row]) => ({ method, outcome, row })),
);

/** Each row once: HEAD shares rows with GET, and PATCH with PUT. */
const rows = placed.filter(({ row }, index) => placed.findIndex((other) => other.row === row) === index);

const rulesOf = (code: number) =>
  (statusRecords.find((record) => record.code === code)?.headers ?? []).filter((rule) => rule.in !== 'request');

/** Words that the guide would contain if it repeated a widespread mistake. */
const mistakes = [
  /negotiat\w+ (?:of )?the protocol/i,
  /chunk/i,
  /Unprocessable Entity/i,
  /X-RateLimit/i,
  /aggressive/i,
  /Temporary Redirect/i,
  /modern|replaces 301/i,
  /all future requests/i,
  /older clients|older browsers/i,
  /drop\w* (?:it )?faster|search engine/i,
  /disk/i,
  /rarely used|globally/i,
  /does not cache|never cached|not cached/i,
  /retrieved with GET(?! or HEAD)/i,
  /URL does not exist/i,
  /never be (?:available|back)/i,
  /(?:should|must) (?:include|send|have) (?:a |the )?(?:Retry-After|WWW-Authenticate)/i,
  /re-?authenticat/i,
  /same as PUT/i,
];

describe('restGuide', () => {
  it.each(rows)('recommends registered codes for $method $outcome', ({ row: { code, alternatives } }) => {
    for (const each of [code, ...Object.keys(alternatives ?? {}).map(Number)]) {
      expect(registeredCodes).toContain(each);
    }
    expect(Object.keys(alternatives ?? {})).not.toContain(String(code));
  });

  it('recommends no code that is deprecated, obsolete, temporary or unused', () => {
    const retired = statusRecords.filter(({ state }) => state !== undefined && state !== 'experimental');
    for (const { row } of rows) expect(retired.map(({ code }) => code)).not.toContain(row.code);
  });

  it.each(rows)('requires exactly the fields that the specification requires for $method $outcome', ({ row }) => {
    const required = Object.keys(row.required ?? {});
    const demanded = rulesOf(row.code).filter(({ level }) => level === 'must');
    for (const name of required) expect(demanded.map((rule) => rule.name)).toContain(name);
    for (const rule of demanded) expect(required).toContain(rule.name);
  });

  it.each(rows)('advises no field that the specification forbids for $method $outcome', ({ row }) => {
    for (const name of Object.keys(row.advised ?? {})) {
      expect(Object.keys(row.required ?? {})).not.toContain(name);
      for (const rule of rulesOf(row.code).filter((rule) => rule.name === name && rule.level === 'must-not')) {
        expect(rule.when).toBeDefined();
      }
    }
  });

  it.each(rows)('describes $method $outcome in sentences', ({ row: { when, why, content } }) => {
    for (const sentence of [when, why, ...(content === undefined ? [] : [content])]) {
      expect(sentence).toMatch(/^[A-Z0-9].*[^. ]\.$/);
      expect(sentence).not.toMatch(/\. /);
      expect(sentence.length).toBeLessThan(120);
    }
  });

  it.each(rows)('describes the alternatives and fields of $method $outcome in phrases', ({ row }) => {
    const { alternatives, required, advised } = row;
    for (const phrase of Object.values<string | undefined>({ ...alternatives, ...required, ...advised })) {
      expect(phrase).toMatch(/[^.]$/);
      expect(phrase?.length).toBeLessThan(90);
    }
    for (const phrase of Object.values(alternatives ?? {}))
      expect(phrase).toMatch(/^(?:[a-z]|(?:Content-Type|HTTP|POST|PUT)\b)/);
    for (const name of Object.keys({ ...required, ...advised }))
      expect(name).toMatch(/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*$/);
  });

  it('says nothing twice', () => {
    for (const part of ['when', 'why'] as const) {
      const sentences = rows.map(({ row }) => row[part]);
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    }
  });

  it.each(rows)('cites sections for $method $outcome', ({ row }) => {
    for (const place of row.spec.split(/, (?!§)/)) {
      expect(place).toMatch(/^(?:RFC \d{4,5}(?: §[\d.]*\d(?:, §[\d.]*\d)*)?|draft-[a-z-]+|Fetch Standard \([^)]+\))$/);
    }
  });

  it.each(rows)('repeats no widespread mistake in $method $outcome', ({ row }) => {
    const text = JSON.stringify(row);
    for (const mistake of mistakes) expect(text).not.toMatch(mistake);
  });

  it.each(placed)('names $method $outcome in camel case', ({ outcome }) => {
    expect(outcome).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/);
  });

  it('answers HEAD like GET, except for ranges', () => {
    const { partialContent, rangeNotSatisfiable, ...shared } = restGuide.GET;
    expect([partialContent.code, rangeNotSatisfiable.code]).toEqual([206, 416]);
    expect(restGuide.HEAD).toEqual(shared);
  });
});
