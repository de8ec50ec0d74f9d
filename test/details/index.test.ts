import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allStatusDetails,
  allUnofficialDetails,
  searchDetails,
  statusDetails,
  unofficialDetails,
} from '../../src/details/index.js';
import { statusClass, statusCodes } from '../../src/index.js';
import { statusRecords } from '../../src/registry/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import { registeredCodes } from '../registry/iana-registry.js';
import sets from '../vectors/sets.json' with { type: 'json' };
import vectors from '../vectors/search-golden.json' with { type: 'json' };

const codesFor = (query: string): number[] => searchDetails(query).map(({ code }) => code);

describe('statusDetails', () => {
  it('returns all facts about a code', () => {
    expect(statusDetails(405)).toEqual({
      registered: true,
      code: 405,
      name: 'METHOD_NOT_ALLOWED',
      phrase: 'Method Not Allowed',
      class: 'clientError',
      summary: 'The server knows the method, but the target resource does not support it.',
      spec: {
        label: 'RFC 9110 §15.5.6',
        url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
        rfc: 9110,
        section: '15.5.6',
      },
      since: { label: 'RFC 2068', url: 'https://www.rfc-editor.org/rfc/rfc2068', rfc: 2068 },
      state: 'standard',
      formerPhrases: ['Not Allowed'],
      formerNames: ['NOT_ALLOWED'],
      cache: { heuristic: true, storage: 'general-rule' },
      content: {
        rule: 'allowed',
        nullBody: false,
        expected: [{ level: 'should', what: 'an explanation of the error, and whether it is temporary' }],
      },
      retry: { retryable: false, retriedBy: [], retriedWhen: {} },
      headers: [
        { name: 'Allow', level: 'must', sender: 'origin-server', in: 'response', spec: statusDetails(405).spec },
      ],
      senders: ['origin server'],
      notIn: [],
      notTo: [],
      instead: [{ code: 501, when: 'the server supports the method for no resource' }],
      insteadOf: [{ code: 501, when: 'the server supports the method for some resource' }],
      related: [{ code: 501, relation: 'method unsupported everywhere' }],
      grpc: { fromHttp: 'UNKNOWN', toHttp: [] },
      keywords: ['allow header', 'wrong verb', 'http method', 'post on get', 'unsupported method'],
    });
  });

  it('is undefined for any other number and for values that are not numbers', () => {
    for (const value of [471, 499, 0, -404, 404.5, NaN, Infinity, '404', 'toString', null, undefined, {}]) {
      expect(statusDetails(value as number)).toBeUndefined();
    }
  });

  it('says that no interim response has content or is stored', () => {
    for (const { code, class: className, content, cache, headers, notTo } of allStatusDetails) {
      if (className !== 'informational') {
        expect(notTo).toEqual([]);
        continue;
      }
      expect(content.rule).toBe('never');
      expect(cache.storage).toBe('must-not-store');
      const ofClass = headers.slice(-2).map(({ name, level }) => `${level} ${name}`);
      expect(ofClass, String(code)).toEqual(['must-not Content-Length', 'must-not Transfer-Encoding']);
      expect(notTo.map(({ version }) => version)).toEqual(['HTTP/1.0']);
    }
  });

  it('adds the content that the class expects to the content that the code expects', () => {
    expect(statusDetails(409).content.expected.map(({ what }) => what)).toEqual([
      'enough for the user to recognize the source of the conflict',
      'an explanation of the error, and whether it is temporary',
    ]);
    expect(statusDetails(418).content.expected).toEqual([]);
    expect(statusDetails(204).content).toEqual({ rule: 'never', nullBody: true, expected: [] });
  });

  it('cites a section about retries only if there is one', () => {
    expect(statusDetails(500).retry).toMatchObject({ retryable: true });
    expect(statusDetails(500).retry.spec).toBeUndefined();
    expect(statusDetails(507).retry).toMatchObject({
      retryable: false,
      level: 'must-not',
      spec: { label: 'RFC 4918 §11.5' },
    });
    expect(statusDetails(417).retry.spec?.label).toBe('RFC 9110 §10.1.1');
  });

  it('says how a redirect treats the method', () => {
    expect(statusDetails(302).redirect?.method).toBe('post-may-become-get');
    expect(statusDetails(303).redirect?.method).toBe('becomes-get-or-head');
    expect(statusDetails(307).redirect?.method).toBe('kept');
    expect(statusDetails(304).redirect).toBeUndefined();
  });

  it('cites a draft by its name', () => {
    expect(statusDetails(104).state).toBe('temporary');
    expect(statusDetails(104).spec).toEqual({
      label: 'draft-ietf-httpbis-resumable-upload, Status Code 104',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/',
      draft: 'draft-ietf-httpbis-resumable-upload',
      section: 'Status Code 104',
    });
  });
});

describe('allStatusDetails', () => {
  it('has every registered code in ascending order', () => {
    expect(allStatusDetails.map(({ code }) => code)).toEqual(statusCodes);
    for (const details of allStatusDetails) expect(statusDetails(details.code)).toBe(details);
  });

  it.each(statusRecords)('keeps what the record of $code says', (record) => {
    const details = statusDetails(record.code)!;
    const { name, phrase, summary, state = 'standard', formerNames = [], formerPhrases = [], senders = [] } = record;
    expect(details).toMatchObject({ name, phrase, summary, state, formerNames, formerPhrases, senders });
    expect(details.class).toBe(statusClass(record.code));
    expect(details.redirect).toEqual(record.redirect);
    expect(details.deprecated).toBe(record.deprecated);
    for (const [index, rule] of (record.headers ?? []).entries()) {
      expect(details.headers[index]).toMatchObject({ in: 'response', ...rule });
    }
    const { retryable = false, retriedBy = [], retriedWhen = {} } = record.retry ?? {};
    expect(details.retry).toMatchObject({ retryable, retriedBy, retriedWhen });
  });

  it('links every fact to a section', () => {
    for (const { spec, since, headers, notIn, notTo, notSentBy, notAResponseTo } of allStatusDetails) {
      const cited = [...headers, ...notIn, ...notTo, notSentBy, notAResponseTo].map((rule) => rule?.spec);
      for (const { label, url } of [spec, since, ...cited].filter((spec) => spec !== undefined)) {
        expect(label).toMatch(/^RFC \d+|^draft-/);
        expect(url).toMatch(/^https:\/\/(?:www\.rfc-editor\.org\/rfc\/rfc\d+|datatracker\.ietf\.org\/doc\/draft-)/);
      }
    }
  });

  it('lists each comparison from both sides', () => {
    for (const { code, insteadOf, instead } of allStatusDetails) {
      for (const choice of insteadOf) expect(statusDetails(choice.code).instead).toContainEqual({ ...choice, code });
      for (const choice of instead) expect(statusDetails(choice.code).insteadOf).toContainEqual({ ...choice, code });
    }
    expect(allStatusDetails.flatMap(({ instead }) => instead)).toHaveLength(
      statusRecords.flatMap(({ insteadOf = {} }) => Object.keys(insteadOf)).length,
    );
  });

  it('maps every final code to gRPC as its official table does', () => {
    const { explicit, default: unlisted } = sets.grpc.httpToGrpc;
    for (const { code, grpc } of allStatusDetails) {
      const expected = (explicit as Readonly<Record<string, string>>)[code] ?? unlisted;
      expect(grpc.fromHttp, String(code)).toBe(code < 200 ? undefined : expected);
    }
  });
});

describe('unofficialDetails', () => {
  it('has one entry for each owner of a number', () => {
    expect(unofficialDetails(499).map(({ name, vendor }) => ({ name, vendor }))).toEqual([
      { name: 'NGINX_CLIENT_CLOSED_REQUEST', vendor: 'nginx' },
      { name: 'ESRI_TOKEN_REQUIRED', vendor: 'Esri' },
    ]);
    expect(unofficialDetails(530)).toHaveLength(2);
  });

  it('fills in the defaults of a record', () => {
    expect(unofficialDetails(522)).toEqual([
      {
        registered: false,
        code: 522,
        name: 'CLOUDFLARE_CONNECTION_TIMED_OUT',
        phrase: 'Connection Timed Out',
        vendor: 'Cloudflare',
        alsoUsedBy: [],
        class: 'serverError',
        summary: 'The connection to the origin server timed out before it was established.',
        seenIn: 'response',
        deprecated: false,
        headers: [],
        retriedBy: ['got', 'superagent'],
        keywords: ['tcp timeout', 'origin'],
        evidence: 'vendor-docs',
        source: 'cloudflare/cloudflare-docs support/troubleshooting/http-status-codes/cloudflare-5xx-errors',
      },
    ]);
  });

  it('returns the unofficial uses of a registered number', () => {
    expect(unofficialDetails(451).map(({ name }) => name)).toEqual(['EXCHANGE_REDIRECT']);
    expect(unofficialDetails(404)).toEqual([]);
  });

  it('has no class for a number outside 100 to 599', () => {
    expect(unofficialDetails(999)[0]).not.toHaveProperty('class');
  });

  it('is empty for anything else', () => {
    for (const value of ['499', NaN, null, undefined]) expect(unofficialDetails(value as number)).toEqual([]);
  });
});

describe('allUnofficialDetails', () => {
  it('has every record, in its order', () => {
    expect(allUnofficialDetails.map(({ name }) => name)).toEqual(unofficialRecords.map(({ name }) => name));
    for (const [index, record] of unofficialRecords.entries())
      expect(allUnofficialDetails[index]).toMatchObject(record);
  });
});

describe('searchDetails', () => {
  const { golden, target } = vectors;
  const rightWithin = (count: number): number =>
    golden.filter(({ q, accept }) =>
      codesFor(q)
        .slice(0, count)
        .some((code) => accept.includes(code)),
    ).length;

  it('finds what people mean', () => {
    const missed = golden.filter(({ q, accept }) => !accept.includes(codesFor(q)[0] ?? 0)).map(({ q }) => q);
    expect(missed).toEqual([]);
    expect(rightWithin(1) / golden.length).toBeGreaterThanOrEqual(target.top1);
    expect(rightWithin(3) / golden.length).toBeGreaterThanOrEqual(target.top3);
  });

  it.each(allStatusDetails)('finds $code first by its number, phrase and names', (details) => {
    const { code, phrase, name, formerPhrases, formerNames } = details;
    const names = [phrase, name, ...formerPhrases, ...formerNames];
    const spellings = names.flatMap((text) => [
      text,
      text.toLowerCase(),
      text.replace(/[_ ]/g, '-'),
      text.replace(/\W|_/g, '').toLowerCase(),
    ]);
    for (const query of [String(code), `HTTP/1.1 ${code} ${phrase}`, `error ${code}`, details.summary, ...spellings]) {
      expect(searchDetails(query)[0], query).toBe(details);
    }
    expect(searchDetails(code)[0]).toBe(details);
  });

  it.each(allUnofficialDetails)('finds $name first by its name', (details) => {
    expect(searchDetails(details.name)[0]).toBe(details);
  });

  it('lists by number, registered codes before unofficial ones', () => {
    const numbers = [...registeredCodes, ...unofficialRecords.map(({ code }) => code)];
    const beginningWith = (digits: string) => numbers.filter((code) => String(code).startsWith(digits));
    expect(codesFor('41')).toEqual(beginningWith('41'));
    expect(codesFor('1xx')).toEqual(beginningWith('1'));
    expect(codesFor('42x')).toEqual(beginningWith('42'));
    expect(codesFor('5XX errors')).toEqual(codesFor('5'));
    expect(codesFor('5xx timeout')[0]).toBe(504);
  });

  it('ranks unofficial codes below registered ones that match equally well', () => {
    expect(codesFor('overloaded')).toEqual([503, 529, 529]);
    expect(codesFor('quota exceeded').slice(0, 2)).toEqual([429, 456]);
    expect(codesFor('enhance your calm')).toEqual([420]);
  });

  it('finds words that are split, joined or in another form', () => {
    expect(codesFor('tea pot')[0]).toBe(418);
    expect(codesFor('web socket')[0]).toBe(101);
    expect(codesFor('redirected permanently')[0]).toBe(308);
    expect(codesFor('throttled requests')[0]).toBe(429);
    expect(codesFor('caching')[0]).toBe(304);
  });

  it('finds a code by its gRPC code and by a header field', () => {
    expect(codesFor('RESOURCE_EXHAUSTED')[0]).toBe(429);
    expect(codesFor('www-authenticate')[0]).toBe(401);
  });

  it('finds nothing for a meaningless query', () => {
    for (const query of ['', ' ', '?!', 'xyzzy', 'qwertyuiop', '471', '600', '٤٠٤', '\uD800']) {
      expect(codesFor(query)).toEqual([]);
    }
    for (const query of [null, undefined, {}, [], true, Symbol('404'), 404n]) {
      expect(searchDetails(query as string)).toEqual([]);
    }
  });

  it('never throws and never returns a hit twice', () => {
    const words = fc.constantFrom('not', 'found', '4xx', '404', 'HTTP/', '_', '__proto__', 'constructor', 'rate', 'x');
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const hits = searchDetails(query);
        expect(new Set(hits).size).toBe(hits.length);
      }),
      { numRuns: 300 },
    );
  });

  it('looks only at the first hundred characters', () => {
    expect(codesFor(`not found ${'z'.repeat(1_000_000)}`)[0]).toBe(404);
    expect(codesFor(`${'z'.repeat(100)} not found`)).toEqual([]);
  });
});
