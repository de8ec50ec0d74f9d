import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allStatusDetails, allUnofficialDetails, searchDetails } from 'http-status-kit/details';
import { afterAll, describe, it } from 'vitest';
import { toCodeFinder } from '../.vitepress/theme/codes/search.js';
import { readDecisionGuide } from '../build/content.js';
import { toSearchData } from '../build/search-data.js';

interface GoldenQuery {
  readonly q: string;
  readonly accept: readonly number[];
}

const vectors = new URL('../../test/vectors/search-golden.json', import.meta.url);
const { golden } = JSON.parse(readFileSync(vectors, 'utf8')) as { readonly golden: readonly GoldenQuery[] };
const finder = toCodeFinder(toSearchData(readDecisionGuide()));

/** The codes that the page lists without the check box for unofficial codes. */
function listed(query: string): number[] {
  const hits = finder.find(query).map(({ row }) => row);
  const meansUnofficial = /^\s*\d{3}\s*$/.test(query) || hits[0]?.vendor !== undefined;
  return hits.filter(({ vendor }) => vendor === undefined || meansUnofficial).map(({ code }) => code);
}

const isFirst = ({ q, accept }: GoldenQuery): boolean => accept.includes(listed(q)[0] ?? 0);

/** Words with a missing, extra, wrong or transposed letter. */
const typos = [
  ...['unathorized', 'unauthorised', 'forbiden', 'not foud', 'intenal server error', 'gatway timeout', 'bad gatway'],
  ...['redirct', 'too many reqests', 'teapto', 'conflcit', 'maintenence', 'unprocesable', 'webscoket', 'acepted'],
  ...['servise unavailable', 'ratelimt', 'premission denied'],
];

describe('the search of the page of codes', () => {
  const right = golden.filter(isFirst);
  const near = golden.filter(({ q, accept }) =>
    listed(q)
      .slice(0, 3)
      .some((code) => accept.includes(code)),
  );

  afterAll(() => {
    console.log(
      `golden queries: ${right.length} of ${golden.length} right at first hit, ${near.length} in the first three`,
    );
  });

  it('has the right code first for at least 97 % of the golden queries, among the first three for 99 %', () => {
    const missed = golden.filter((query) => !isFirst(query)).map(({ q }) => q);
    assert.equal(golden.length, 132);
    assert.ok(right.length / golden.length >= 0.97, `missed: ${missed.join(', ')}`);
    assert.ok(near.length / golden.length >= 0.99);
  });

  it('finds every mistyped word', () => {
    const queries = golden.filter(({ q }) => typos.includes(q));
    assert.equal(queries.length, typos.length);
    assert.deepEqual(
      queries.filter((query) => !isFirst(query)),
      [],
    );
  });

  for (const { code, name, phrase } of allStatusDetails) {
    it(`has ${code} first for its number, phrase and constant`, () => {
      const camel = name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const queries = [
        `${code}`,
        phrase,
        phrase.toUpperCase(),
        name,
        camel,
        `HttpStatus.${name}`,
        `HTTP ${code}`,
        `${code} ${phrase}`,
      ];
      for (const query of queries) assert.equal(listed(query)[0], code, query);
    });
  }

  for (const { code, name } of allUnofficialDetails) {
    it(`has ${name} first for its constant, and lists it for its number`, () => {
      assert.equal(finder.find(name)[0]?.row.names[0], name);
      assert.ok(finder.find(`${code}`).some(({ row }) => row.names[0] === name));
      assert.ok(listed(`${code}`).includes(code));
    });
  }

  it('reads a number of one or two digits as a beginning, and 4xx as a class, in ascending order', () => {
    for (const beginning of ['1', '2', '3', '4', '5', '40', '42', '50', '2xx', '4xx', '5xx']) {
      const digits = beginning.replace('xx', '');
      const expected = allStatusDetails
        .map(({ code }) => code as number)
        .filter((code) => String(code).startsWith(digits));
      const found = finder.find(beginning).map(({ row }) => row.code);
      assert.deepEqual(listed(beginning), expected, beginning);
      assert.ok(found.every((code) => String(code).startsWith(digits)));
    }
  });

  it('finds nothing for nonsense', () => {
    for (const query of ['qwxz', 'zzzzzz', 'xkcdfoo', 'lorem', '😀', '000', '777x', ''])
      assert.deepEqual(listed(query), [], query);
  });

  it('finds what the package finds, in the same order, for every beginning of every golden query', () => {
    const queries = new Set(golden.flatMap(({ q }) => Array.from(q, (_, at) => q.slice(0, at + 1))));
    for (const query of queries) {
      const found = finder.find(query).map(({ row: { code, phrase } }) => `${code} ${phrase}`);
      assert.deepEqual(
        found,
        searchDetails(query).map(({ code, phrase }) => `${code} ${phrase}`),
        query,
      );
    }
    assert.ok(queries.size > 700, String(queries.size));
  });

  it('marks the words that matched, and names those that are not visible', () => {
    const [hit] = finder.find('forbiden');
    assert.deepEqual([hit?.row.code, [...(hit?.marked ?? [])], hit?.matched], [403, ['forbidden'], []]);
    const [throttled] = finder.find('throttling');
    assert.equal(throttled?.row.code, 429);
    assert.deepEqual(
      throttled.matched.map((word) => word.slice(0, 8)),
      ['throttli'],
    );
  });

  it('offers a question, a comparison or a topic where no code matches', () => {
    for (const [query, link] of [
      ['search engines', '/topics/seo'],
      ['lost update', '/compare/409-vs-412'],
      ['cors', '/topics/cors'],
    ] as const) {
      const links = finder.findPlaces(query).map((place) => place.link);
      assert.equal(links[0], link, query);
      assert.ok(links.length <= 3);
    }
  });
});
