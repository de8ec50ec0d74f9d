import { describe, expect, it } from 'vitest';
import { toStatusDetails } from '../../src/details/to-status-details.js';
import { statusRecords } from '../../src/registry/index.js';
import { draft, rfc } from '../../src/registry/spec.js';
import type { StatusRecord } from '../../src/registry/status-record.js';

/** A record that relies on every default. */
const bare: StatusRecord = {
  code: 299,
  name: 'ALL_WELL',
  phrase: 'All Well',
  summary: 'All is well.',
  spec: rfc(9999, '1'),
};

const cited = {
  label: 'RFC 9999 §1',
  url: 'https://www.rfc-editor.org/rfc/rfc9999#section-1',
  rfc: 9999,
  section: '1',
};

const bareDetails = {
  registered: true,
  ...bare,
  class: 'success',
  spec: cited,
  since: cited,
  state: 'standard',
  formerPhrases: [],
  formerNames: [],
  cache: { heuristic: false, storage: 'general-rule' },
  content: { rule: 'allowed', nullBody: false, expected: [] },
  retry: { retryable: false, retriedBy: [], retriedWhen: {} },
  headers: [],
  senders: [],
  notIn: [],
  notTo: [],
  instead: [],
  insteadOf: [],
  related: [],
  grpc: { fromHttp: 'UNKNOWN', toHttp: [] },
  keywords: [],
};

const explanation = { level: 'should', what: 'an explanation of the error, and whether it is temporary' } as const;

describe('toStatusDetails', () => {
  it('fills in every default, and omits optional properties that the record does not have', () => {
    expect(toStatusDetails(bare)).toStrictEqual(bareDetails);
  });

  it.each([100, 199])('adds the facts about every interim response to %i', (code) => {
    expect(toStatusDetails({ ...bare, code, related: {} })).toMatchObject({
      class: 'informational',
      cache: { heuristic: false, storage: 'must-not-store' },
      content: { rule: 'never', nullBody: false, expected: [] },
      headers: [
        { name: 'Content-Length', level: 'must-not', in: 'response', spec: { label: 'RFC 9110 §8.6' } },
        { name: 'Transfer-Encoding', level: 'must-not', in: 'response', spec: { label: 'RFC 9112 §6.1' } },
      ],
      notTo: [{ version: 'HTTP/1.0', spec: { label: 'RFC 9110 §15.2' } }],
    });
    expect(toStatusDetails({ ...bare, code }).grpc).toStrictEqual({ toHttp: [] });
  });

  it.each([400, 499, 500, 599])('adds the expected content of every error to %i', (code) => {
    const { content, notTo, headers, cache } = toStatusDetails({ ...bare, code });
    expect(content).toStrictEqual({ rule: 'allowed', nullBody: false, expected: [explanation] });
    expect({ notTo, headers, cache }).toStrictEqual({
      notTo: [],
      headers: [],
      cache: { heuristic: false, storage: 'general-rule' },
    });
  });

  it('adds nothing to a number outside the classes', () => {
    expect(toStatusDetails({ ...bare, code: 600 })).toStrictEqual({ ...bareDetails, code: 600, class: undefined });
    expect(toStatusDetails({ ...bare, code: 99 })).toStrictEqual({ ...bareDetails, code: 99, class: undefined });
  });

  it('expects no content for an unused code', () => {
    const what = { level: 'ought', what: 'a list' } as const;
    expect(toStatusDetails({ ...bare, code: 418, expectedContent: what }).content.expected).toEqual([
      what,
      explanation,
    ]);
    expect(toStatusDetails({ ...bare, code: 418, expectedContent: what, state: 'unused' }).content.expected).toEqual(
      [],
    );
  });

  it('keeps everything in a record, with its own fields before those of its class', () => {
    const full: StatusRecord = {
      ...bare,
      code: 104,
      since: rfc(2068),
      state: 'deprecated',
      deprecated: 'No one needs it.',
      formerPhrases: ['Well'],
      formerNames: ['WELL'],
      heuristicallyCacheable: true,
      storage: 'update-stored-response',
      content: 'must-not-generate',
      expectedContent: { level: 'typical', what: 'a report' },
      nullBody: true,
      redirect: { method: 'kept' },
      retry: {
        retryable: true,
        level: 'may',
        when: 'later',
        spec: rfc(9110, '9.2.2'),
        retriedBy: ['got'],
        retriedWhen: { ky: 'once' },
      },
      headers: [
        { name: 'Allow', level: 'must', sender: 'origin-server' },
        { name: 'Range', level: 'trigger', in: 'request', when: 'asked', value: 'bytes=0-', spec: rfc(9110, '14.2') },
      ],
      senders: ['proxy'],
      notSentBy: { level: 'should-not', who: 'a gateway' },
      notAResponseTo: { methods: ['POST'], spec: rfc(9110, '9.3.3') },
      notIn: [{ version: 'HTTP/2', spec: rfc(9113, '8.6') }],
      related: { 404: 'the other one' },
      insteadOf: { 410: 'it may come back' },
      grpc: { fromHttp: 'INTERNAL', toHttp: ['ABORTED'] },
      keywords: ['fine'],
    };
    const section = (number: number, at: string) => ({
      label: `RFC ${number} §${at}`,
      url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${at}`,
      rfc: number,
      section: at,
    });
    expect(toStatusDetails(full)).toStrictEqual({
      registered: true,
      code: 104,
      name: 'ALL_WELL',
      phrase: 'All Well',
      class: 'informational',
      summary: 'All is well.',
      spec: cited,
      since: { label: 'RFC 2068', url: 'https://www.rfc-editor.org/rfc/rfc2068', rfc: 2068 },
      state: 'deprecated',
      deprecated: 'No one needs it.',
      formerPhrases: ['Well'],
      formerNames: ['WELL'],
      cache: { heuristic: true, storage: 'update-stored-response' },
      content: { rule: 'must-not-generate', nullBody: true, expected: [{ level: 'typical', what: 'a report' }] },
      redirect: { method: 'kept' },
      retry: {
        retryable: true,
        level: 'may',
        spec: section(9110, '9.2.2'),
        when: 'later',
        retriedBy: ['got'],
        retriedWhen: { ky: 'once' },
      },
      headers: [
        { name: 'Allow', level: 'must', sender: 'origin-server', in: 'response', spec: cited },
        {
          name: 'Range',
          level: 'trigger',
          in: 'request',
          when: 'asked',
          value: 'bytes=0-',
          spec: section(9110, '14.2'),
        },
        { name: 'Content-Length', level: 'must-not', in: 'response', spec: section(9110, '8.6') },
        { name: 'Transfer-Encoding', level: 'must-not', in: 'response', spec: section(9112, '6.1') },
      ],
      senders: ['proxy'],
      notSentBy: { level: 'should-not', who: 'a gateway', spec: cited },
      notAResponseTo: { methods: ['POST'], spec: section(9110, '9.3.3') },
      notIn: [{ version: 'HTTP/2', spec: section(9113, '8.6') }],
      notTo: [{ version: 'HTTP/1.0', spec: section(9110, '15.2') }],
      instead: [],
      insteadOf: [{ code: 410, when: 'it may come back' }],
      related: [{ code: 404, relation: 'the other one' }],
      grpc: { toHttp: ['ABORTED'] },
      keywords: ['fine'],
    });
  });

  it('cites the section of the code for a retry rule without a section', () => {
    expect(toStatusDetails({ ...bare, retry: { level: 'should' } }).retry).toStrictEqual({
      retryable: false,
      level: 'should',
      spec: cited,
      retriedBy: [],
      retriedWhen: {},
    });
    expect(toStatusDetails({ ...bare, retry: { when: 'later', spec: rfc(9110) } }).retry).toStrictEqual({
      retryable: false,
      when: 'later',
      retriedBy: [],
      retriedWhen: {},
    });
  });

  it('returns the gRPC code of the record for a final response', () => {
    expect(toStatusDetails({ ...bare, grpc: { fromHttp: 'INTERNAL' } }).grpc).toStrictEqual({
      fromHttp: 'INTERNAL',
      toHttp: [],
    });
  });

  it.each([404, 413, 500])('collects from the other records when they are a better choice than %i', (code) => {
    const better = statusRecords.filter(({ insteadOf }) => insteadOf?.[code] !== undefined);
    expect(better.length).toBeGreaterThan(0);
    expect(toStatusDetails({ ...bare, code }).instead).toStrictEqual(
      better.map((record) => ({ code: record.code, when: record.insteadOf?.[code] })),
    );
  });

  it('links to a draft', () => {
    expect(toStatusDetails({ ...bare, spec: draft('draft-all-well', 'Codes') }).spec).toStrictEqual({
      label: 'draft-all-well, Codes',
      url: 'https://datatracker.ietf.org/doc/draft-all-well/',
      draft: 'draft-all-well',
      section: 'Codes',
    });
  });
});
