import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { specLabel, specUrl, type Spec } from '../../src/registry/spec.js';
import { statusClasses } from '../../src/registry/status-class.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import sets from '../vectors/sets.json' with { type: 'json' };

const csv = readFileSync(new URL('../vectors/iana-http-status-codes.csv', import.meta.url), 'utf8');

/** The rows of the registry that assign a code. */
const rows = csv
  .trim()
  .split('\n')
  .map((line) => /^(?<code>\d{3}),(?:"(?<quoted>[^"]*)"|(?<plain>[^,]*)),"?(?<reference>[^"]*)"?$/.exec(line)?.groups)
  .filter((groups) => groups !== undefined && groups['plain'] !== 'Unassigned')
  .map((groups) => ({
    code: Number(groups?.['code']),
    description: groups?.['quoted'] ?? groups?.['plain'],
    reference: groups?.['reference'],
  }));

const codesWhere = (has: (record: StatusRecord) => unknown): number[] =>
  statusRecords.filter(has).map(({ code }) => code);

/** How the registry writes a reference: RFC 9110 with its section, any other document without. */
function ianaReference(spec: Spec): string {
  if ('draft' in spec) return `[${spec.draft}]`;
  return spec.rfc === 9110 ? `[RFC9110, Section ${spec.section ?? ''}]` : `[RFC${spec.rfc}]`;
}

describe('statusRecords', () => {
  it('has the 64 rows of the IANA registry, in its order', () => {
    expect(rows).toHaveLength(64);
    expect(statusRecords.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
  });

  it.each(rows)('says of $code what the registry says', ({ code, description, reference }) => {
    const record = statusRecords.find((record) => record.code === code)!;
    expect(record.iana?.description ?? record.phrase).toBe(description);
    expect(record.iana?.reference ?? ianaReference(record.spec)).toBe(reference);
  });

  it.each(statusRecords)('writes $code $name as its phrase in upper case', ({ name, phrase }) => {
    expect(name).toBe(phrase.replace(/'/g, '').replace(/[ -]/g, '_').toUpperCase());
  });

  it.each(statusRecords)('tells $code in one sentence of fewer than 120 characters', ({ summary }) => {
    expect(summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(summary.length).toBeLessThan(120);
    expect(summary).not.toMatch(/\. /);
  });

  it.each(statusRecords)('relates $code to registered codes only, and never to itself', (record) => {
    const others = [...Object.keys(record.related ?? {}), ...Object.keys(record.insteadOf ?? {})].map(Number);
    for (const other of others) {
      expect(sets.registeredCodes).toContain(other);
      expect(other).not.toBe(record.code);
    }
  });

  it('has no name twice, former names included', () => {
    const names = statusRecords.flatMap(({ name, formerNames }) => [name, ...(formerNames ?? [])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows the former names of the libraries that code comes from', () => {
    for (const [code, name] of Object.entries(sets.names.httpStatusCodesNpm.names)) {
      const record = statusRecords.find((record) => record.code === Number(code));
      if (record) expect([record.name, ...(record.formerNames ?? [])]).toContain(name);
    }
  });

  it('agrees with the named sets', () => {
    const { redirects, whatwgFetch, noContent } = sets;
    expect(codesWhere(() => true)).toEqual(sets.registeredCodes);
    expect(codesWhere(({ heuristicallyCacheable }) => heuristicallyCacheable)).toEqual(
      sets.heuristicallyCacheable.effective,
    );
    expect(codesWhere(({ storage }) => storage === 'must-not-store')).toEqual(sets.mustNotBeStored.codes);
    expect(codesWhere(({ nullBody }) => nullBody)).toEqual(whatwgFetch.nullBodyStatus);
    expect(codesWhere(({ redirect }) => redirect?.fetch)).toEqual(whatwgFetch.redirectStatus);
    expect(codesWhere(({ content }) => content === 'never')).toEqual(noContent.neverContent.codes);
    expect(codesWhere(({ content }) => content === 'must-not-generate')).toEqual(
      noContent.mustNotGenerateContent.codes,
    );
    expect(codesWhere(({ redirect }) => redirect?.method === 'kept')).toEqual(redirects.methodPreserving);
    expect(codesWhere(({ redirect }) => redirect?.method === 'post-may-become-get')).toEqual(
      redirects.postMayBecomeGet,
    );
    expect(codesWhere(({ redirect }) => redirect?.method === 'becomes-get-or-head')).toEqual(
      redirects.becomesGetOrHead,
    );
    expect(codesWhere(({ redirect }) => redirect?.permanence === 'permanent')).toEqual(redirects.permanent);
    expect(codesWhere(({ redirect }) => redirect?.permanence === 'temporary')).toEqual(redirects.temporary);
    expect(codesWhere(({ retry }) => retry?.retryable)).toEqual([...sets.commonlyRetried, 425].sort((a, b) => a - b));
    for (const state of ['unused', 'deprecated', 'obsolete', 'experimental', 'temporary'] as const) {
      expect(codesWhere((record) => record.state === state)).toEqual(sets[state]);
    }
  });

  it('demands the fields that the specifications demand without a condition', () => {
    for (const [code, names] of Object.entries(sets.mandatoryResponseHeaders)) {
      const { headers } = statusRecords.find((record) => record.code === Number(code))!;
      const demanded = headers?.filter(({ level, ...rule }) => level === 'must' && rule.in === undefined);
      expect(demanded?.map(({ name }) => name)).toEqual(names);
    }
  });

  it('maps to gRPC as the official tables do', () => {
    const fromHttp = statusRecords.flatMap(({ code, grpc }) => (grpc?.fromHttp ? [[String(code), grpc.fromHttp]] : []));
    expect(Object.fromEntries(fromHttp)).toEqual(sets.grpc.httpToGrpc.explicit);
    const toHttp = statusRecords.flatMap(({ code, grpc }) => (grpc?.toHttp ?? []).map((name) => [name, code] as const));
    const registered = Object.entries(sets.grpc.googleRpcToHttp).filter(([, { http }]) => http !== 499);
    expect(Object.fromEntries(toHttp)).toEqual(Object.fromEntries(registered.map(([name, { http }]) => [name, http])));
  });
});

describe('statusClasses', () => {
  it('covers 100 to 599 without a gap', () => {
    expect(statusClasses.map(({ name, from, to }) => ({ name, range: [from, to] }))).toEqual(
      Object.values(sets.classes).map(({ name, range }) => ({ name, range })),
    );
  });
});

describe('unofficialRecords', () => {
  it('has 51 codes under 51 names, none of them the name of a registered code', () => {
    const names = unofficialRecords.map(({ name }) => name);
    expect(unofficialRecords).toHaveLength(51);
    expect(new Set(names).size).toBe(51);
    for (const { name } of statusRecords) expect(names).not.toContain(name);
  });

  it.each(unofficialRecords)('tells $code $name in one sentence of fewer than 120 characters', ({ summary }) => {
    expect(summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(summary.length).toBeLessThan(120);
  });

  it('replaces a code by a registered one', () => {
    for (const { replacedBy } of unofficialRecords) {
      if (replacedBy !== undefined) expect(sets.registeredCodes).toContain(replacedBy);
    }
  });
});

describe('specLabel and specUrl', () => {
  it('name the section and lead to it', () => {
    expect(specLabel({ rfc: 9110, section: '15.5.5' })).toBe('RFC 9110 §15.5.5');
    expect(specUrl({ rfc: 9110, section: '15.5.5' })).toBe('https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5');
    expect(specLabel({ rfc: 3229 })).toBe('RFC 3229');
    expect(specUrl({ rfc: 3229 })).toBe('https://www.rfc-editor.org/rfc/rfc3229');
    expect(specLabel({ draft: 'draft-x', section: 'Limits' })).toBe('draft-x, Limits');
    expect(specLabel({ draft: 'draft-x' })).toBe('draft-x');
    expect(specUrl({ draft: 'draft-x' })).toBe('https://datatracker.ietf.org/doc/draft-x/');
  });
});
