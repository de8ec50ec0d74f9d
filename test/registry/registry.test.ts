import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { specLabel, specUrl, type Spec } from '../../src/registry/spec.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import sets from '../vectors/sets.json' with { type: 'json' };
import { ianaRows, registeredCodes } from './iana-registry.js';

const codesWhere = (has: (record: StatusRecord) => unknown): number[] =>
  statusRecords.filter(has).map(({ code }) => code);

/** A reference as the registry writes it: RFC 9110 with the section, any other document without. */
function ianaReference(spec: Spec): string {
  if ('draft' in spec) return `[${spec.draft}]`;
  return spec.rfc === 9110 ? `[RFC9110, Section ${spec.section ?? ''}]` : `[RFC${spec.rfc}]`;
}

describe('statusRecords', () => {
  it('has the rows of the IANA registry, in its order', () => {
    expect(statusRecords.map(({ code }) => code)).toEqual(registeredCodes);
  });

  it.each(ianaRows)('agrees with the registry about $code', ({ code, description, reference }) => {
    const record = statusRecords.find((record) => record.code === code)!;
    expect(record.iana?.description ?? record.phrase).toBe(description);
    expect(record.iana?.reference ?? ianaReference(record.spec)).toBe(reference);
  });

  it.each(statusRecords)('names $code $name after its phrase, in upper case', ({ name, phrase }) => {
    expect(name).toBe(phrase.replace(/'/g, '').replace(/[ -]/g, '_').toUpperCase());
  });

  it.each(statusRecords)('relates $code to registered codes only, and never to itself', (record) => {
    const others = [...Object.keys(record.related ?? {}), ...Object.keys(record.insteadOf ?? {})].map(Number);
    for (const other of others) {
      expect(registeredCodes).toContain(other);
      expect(other).not.toBe(record.code);
    }
  });

  it('has unique names, former names included', () => {
    const names = statusRecords.flatMap(({ name, formerNames }) => [name, ...(formerNames ?? [])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['httpStatusCodesNpm', 'python311', 'pythonMain', 'rust'] as const)(
    'knows the constants of %s',
    (library) => {
      for (const [code, name] of Object.entries(sets.names[library].names)) {
        const record = statusRecords.find((record) => record.code === Number(code));
        if (record) expect([record.name, ...(record.formerNames ?? [])]).toContain(name);
      }
    },
  );

  it('agrees with the lists of Fetch and of RFC 9110', () => {
    const { whatwgFetch, heuristicallyCacheable } = sets;
    expect(codesWhere(({ nullBody }) => nullBody)).toEqual(whatwgFetch.nullBodyStatus);
    expect(codesWhere(({ redirect }) => redirect?.fetch)).toEqual(whatwgFetch.redirectStatus);
    const cacheable = statusRecords.filter((record) => record.heuristicallyCacheable);
    const ofRfc9110 = cacheable.filter(({ spec }) => 'rfc' in spec && spec.rfc === 9110);
    expect(ofRfc9110.map(({ code }) => code)).toEqual(heuristicallyCacheable.codes);
  });

  it('maps to gRPC as the official tables do', () => {
    const fromHttp = statusRecords.flatMap(({ code, grpc }) => (grpc?.fromHttp ? [[String(code), grpc.fromHttp]] : []));
    expect(Object.fromEntries(fromHttp)).toEqual(sets.grpc.httpToGrpc.explicit);
    const toHttp = statusRecords.flatMap(({ code, grpc }) => (grpc?.toHttp ?? []).map((name) => [name, code] as const));
    const registered = Object.entries(sets.grpc.googleRpcToHttp.codes).filter(([, code]) =>
      registeredCodes.includes(code),
    );
    expect(Object.fromEntries(toHttp)).toEqual(Object.fromEntries(registered));
  });
});

describe('unofficialRecords', () => {
  it('has unique names, also among the registered codes', () => {
    const names = [...unofficialRecords, ...statusRecords].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names only registered codes as replacements', () => {
    for (const { replacedBy } of unofficialRecords) {
      if (replacedBy !== undefined) expect(registeredCodes).toContain(replacedBy);
    }
  });
});

describe('specLabel and specUrl', () => {
  it('name the section and link to it', () => {
    expect(specLabel({ rfc: 9110, section: '15.5.5' })).toBe('RFC 9110 §15.5.5');
    expect(specUrl({ rfc: 9110, section: '15.5.5' })).toBe('https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5');
    expect(specLabel({ rfc: 3229 })).toBe('RFC 3229');
    expect(specUrl({ rfc: 3229 })).toBe('https://www.rfc-editor.org/rfc/rfc3229');
    expect(specLabel({ draft: 'draft-x', section: 'Limits' })).toBe('draft-x, Limits');
    expect(specLabel({ draft: 'draft-x' })).toBe('draft-x');
    expect(specUrl({ draft: 'draft-x' })).toBe('https://datatracker.ietf.org/doc/draft-x/');
  });
});
