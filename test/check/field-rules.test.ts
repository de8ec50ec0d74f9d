import { describe, expect, it } from 'vitest';
import { fieldRules } from '../../src/check/field-rules.js';
import { readExchange } from '../../src/check/exchange.js';
import type { HeaderRule } from '../../src/registry/header-rule.js';
import { rfc } from '../../src/registry/spec.js';
import type { StatusRecord } from '../../src/registry/status-record.js';

const record: StatusRecord = {
  code: 471,
  name: 'TIRED',
  phrase: 'Tired',
  summary: 'The server is tired.',
  spec: rfc(9999, '1'),
};

/** The rules for a field, and which exchanges with and without the field break them. */
const outcomes = (header: HeaderRule, of: StatusRecord = record) =>
  fieldRules(of, header).map(({ id, level, spec, isBroken, message }) => {
    const headers = { [header.name]: 'x' };
    const seen = {
      withField: readExchange({ status: 471, headers }),
      without: readExchange({ status: 471 }),
      asked: readExchange({ request: { headers }, response: { status: 471 } }),
      unasked: readExchange({ request: { headers: {} }, response: { status: 471 } }),
      another: readExchange({ request: { headers: {} }, response: { status: 472 } }),
      anotherWithField: readExchange({ status: 472, headers }),
    };
    const brokenBy = Object.entries(seen).flatMap(([name, response]) => (isBroken(response) ? [name] : []));
    return { id, level, spec, brokenBy, message: message(seen.withField) };
  });

describe('fieldRules', () => {
  it('requires a field that a response must have', () => {
    expect(outcomes({ name: 'X-Bed', level: 'must' })).toEqual([
      {
        id: '471-x-bed',
        level: 'must',
        spec: rfc(9999, '1'),
        brokenBy: ['without', 'asked', 'unasked'],
        message: '471 has no X-Bed, which it must have',
      },
    ]);
  });

  it('recommends a field that a response should have, and cites the section of the field', () => {
    expect(outcomes({ name: 'X-Bed', level: 'should', spec: rfc(8888, '2') })).toEqual([
      {
        id: '471-x-bed',
        level: 'should',
        spec: rfc(8888, '2'),
        brokenBy: ['without', 'asked', 'unasked'],
        message: '471 has no X-Bed, which it should have',
      },
    ]);
  });

  it('forbids a field that a response must not have', () => {
    expect(outcomes({ name: 'X-Bed', level: 'must-not' })).toEqual([
      {
        id: '471-x-bed',
        level: 'must',
        spec: rfc(9999, '1'),
        brokenBy: ['withField'],
        message: '471 has X-Bed "x", which it must not have',
      },
    ]);
  });

  it('requires a field that the request must have, if the request fields are known', () => {
    expect(outcomes({ name: 'X-Bed', level: 'must', in: 'request' })).toEqual([
      {
        id: '471-x-bed',
        level: 'must',
        spec: rfc(9999, '1'),
        brokenBy: ['unasked'],
        message: '471 answers a request with X-Bed, but this one has none',
      },
    ]);
  });

  it('advises Retry-After if a response may have it', () => {
    expect(outcomes({ name: 'Retry-After', level: 'may' })).toEqual([
      {
        id: '471-retry-after',
        level: 'advice',
        spec: rfc(9999, '1'),
        brokenBy: ['without', 'asked', 'unasked'],
        message: '471 has no Retry-After, so a client has to guess when to try again',
      },
    ]);
  });

  it('advises Location if clients follow it', () => {
    const followed: StatusRecord = { ...record, redirect: { method: 'kept', fetch: 'kept' } };
    expect(outcomes({ name: 'Location', level: 'described' }, followed)).toEqual([
      {
        id: '471-location',
        level: 'advice',
        spec: rfc(9999, '1'),
        brokenBy: ['without', 'asked', 'unasked'],
        message: '471 has no Location, so a client cannot follow it',
      },
    ]);
    expect(outcomes({ name: 'Location', level: 'described' }, { ...record, redirect: { method: 'kept' } })).toEqual([]);
    expect(outcomes({ name: 'Location', level: 'described' })).toEqual([]);
    expect(outcomes({ name: 'Link', level: 'described' }, followed)).toEqual([]);
  });

  it.each<HeaderRule>([
    { name: 'X-Bed', level: 'must', when: 'it is late' },
    { name: 'X-Bed', level: 'may' },
    { name: 'X-Bed', level: 'should', in: 'request' },
    { name: 'X-Bed', level: 'trigger', in: 'request' },
    { name: 'X-Bed', level: 'draft' },
    { name: 'X-Bed', level: 'convention' },
    { name: 'X-Bed', level: 'historic' },
  ])('has no rule for %o', (header) => {
    expect(outcomes(header)).toEqual([]);
  });
});
