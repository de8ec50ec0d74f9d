import assert from 'node:assert/strict';
import { reasonPhrase } from 'http-status-kit';
import { checkResponse } from 'http-status-kit/check';
import {
  allStatusDetails,
  allUnofficialDetails,
  statusDetails,
  unofficialDetails,
  type StatusDetails,
} from 'http-status-kit/details';
import { describe, it } from 'vitest';
import { codePage } from '../build/code-page.js';
import { readContent, readDecisionGuide } from '../build/content.js';
import { pageNumbers } from '../build/page-head.js';
import { unofficialPage } from '../build/unofficial-page.js';
import type { CodeEntry, Exchange, Field } from '../content/code-entry.js';

const content = await readContent();
const guide = readDecisionGuide();

/** Codes that most services send or receive. Their entries have two examples and common mistakes. */
const common = new Set([
  ...[100, 101, 103, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308],
  ...[400, 401, 403, 404, 405, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504, 507],
]);
/** Codes that are there for completeness. Their pages are short. */
const rare = new Set([102, 104, 203, 205, 208, 226, 300, 305, 306, 407, 411, 418, 506, 508, 510, 511]);

function entryOf(code: number): CodeEntry {
  const entry = content.codes.get(String(code));
  assert.ok(entry, `content/codes/${code}.ts is missing`);
  return entry;
}

const countWords = (text: string): number => text.split(/\s+/).length;

function assertText(text: string, name: string): void {
  assert.ok(text.trim() !== '', `${name} is empty`);
  assert.equal(text, text.trim(), `${name} has spaces around it`);
  assert.doesNotMatch(text, /\b(?:simply|obviously|TODO|FIXME|lorem)\b/i, name);
}

/** Every text in an entry. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The rows of the first table below a heading, as cells. */
function tableBelow(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading} {#`);
  const table = /(?:^\|.*\n?)+/m.exec(section.split('\n## ')[0] ?? '')?.[0] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('content', () => {
  it('exists for every registered code, and for nothing else', () => {
    assert.deepEqual([...content.codes.keys()].sort(), allStatusDetails.map(({ code }) => String(code)).sort());
  });

  it('exists for every unofficial code, and for nothing else', () => {
    assert.deepEqual([...content.unofficial.keys()].sort(), allUnofficialDetails.map(({ name }) => name).sort());
  });

  it('makes a page for every number', () => {
    assert.equal(
      pageNumbers.length,
      new Set([...allStatusDetails, ...allUnofficialDetails].map(({ code }) => code)).size,
    );
  });
});

for (const details of allStatusDetails) {
  const { code, phrase, summary, spec } = details;
  const name = `${code} ${phrase}`;

  describe(name, () => {
    const entry = entryOf(code);
    const page = codePage(details, content, guide);

    it('has all parts of an entry', () => {
      assertText(summary, 'summary');
      assert.ok(summary.length <= 100, `the summary has ${summary.length} characters`);
      assertText(entry.meaning, 'meaning');
      const [least, most] = rare.has(code) ? [20, 80] : [40, 160];
      const words = countWords(entry.meaning);
      assert.ok(words >= least && words <= most, `the meaning has ${words} words`);
      for (const part of ['use', 'client', 'mistakes'] as const) assert.ok(entry[part].length > 0, `${part} is empty`);
      assert.ok(entry.examples.length >= (common.has(code) ? 2 : 1), `${entry.examples.length} examples`);
      assert.match(spec.url, /^https:\/\/(?:www\.rfc-editor\.org\/rfc\/rfc\d+#|datatracker\.ietf\.org\/)/);
    });

    it('has no text that is empty, unfinished or belittling', () => {
      for (const { use, useInstead = {}, client, mistakes, notes = [], security = [] } of [entry])
        for (const text of textsOf([use, useInstead, client, mistakes, notes, security])) assertText(text, text);
    });

    it('has examples with unique names', () => {
      const ids = entry.examples.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });

    it('names other codes as the package does', () => {
      for (const text of textsOf(entry))
        for (const [, label = '', linked = ''] of text.matchAll(/\[([^\]]+)\]\(\/codes\/(\d{3})[^)]*\)/g)) {
          const known = reasonPhrase(Number(linked)) ?? unofficialDetails(Number(linked))[0]?.phrase;
          assert.ok(known !== undefined, `/codes/${linked} is no page`);
          if (/^\d{3} /.test(label)) assert.equal(label, `${linked} ${known}`);
        }
    });

    it('sends the reader to codes that exist, and never to itself', () => {
      for (const other of [...Object.keys(entry.useInstead ?? {}).map(Number), ...(entry.related ?? [])]) {
        assert.ok(statusDetails(other), String(other));
        assert.notEqual(other, code);
      }
    });

    it('is listed as related by the codes that it lists', () => {
      for (const other of entry.related ?? [])
        assert.ok(entryOf(other).related?.includes(code), `${other} does not name ${code}`);
    });

    it('shows the facts of the package', () => {
      showsFacts(page, details);
    });

    it('keeps the order: the choice, the facts, the meaning, the rest', () => {
      const ids = [...page.matchAll(/^## .+ \{#([\w-]+)\}$/gm)].map(([, id]) => id);
      const order = [
        ...['use', 'instead', 'meaning', 'headers', 'example', 'code', 'client', 'caching', 'retry'],
        ...['search-engines', 'mistakes', 'notes', 'unofficial', 'guide', 'compare', 'related', 'also-known-as'],
        'specification',
      ];
      assert.deepEqual(
        ids,
        order.filter((id) => ids.includes(id)),
      );
      for (const id of ['use', 'instead', 'meaning', 'example', 'code', 'client', 'mistakes', 'specification'])
        assert.ok(ids.includes(id), id);
    });

    it('begins with an example of the code; the others show it too, or a code that the page leads to', () => {
      assert.ok(answersWith(entry.examples[0], code), `no response with ${code}`);
      for (const example of entry.examples)
        assert.ok(answersWith(example, code) || page.includes(`](/codes/${example.response.status})`), example.title);
    });

    for (const example of entry.examples)
      it(`example “${example.title}” is legal`, () => {
        checkExchange(example);
      });
  });
}

/** Compares the facts on a page with the details of the package. */
function showsFacts(page: string, details: StatusDetails): void {
  const { code, phrase, summary, spec, cache, content: allowed, headers, retry, state, formerPhrases } = details;
  assert.match(page, new RegExp(`^title: "${code} ${phrase.replace(/[()']/g, String.raw`\$&`)}"$`, 'm'));
  assert.ok(page.includes(`\ndescription: ${JSON.stringify(summary)}\n`), 'description');
  assert.ok(page.includes(`<div class="lead">\n\n${summary}\n`), 'summary');
  assert.ok(page.includes(`badge state-${state}`), 'state');
  assert.ok(page.includes(`](${spec.url})`), 'section');

  const fact = (name: string): string => new RegExp(String.raw`^- \*\*${name}\*\* (.+)$`, 'm').exec(page)?.[1] ?? '';
  assert.equal(fact('Content').startsWith('None'), allowed.rule !== 'allowed', 'content');
  assert.equal(fact('Caching').startsWith('Never stored'), cache.storage === 'must-not-store', 'storage');
  assert.equal(fact('Caching').includes('even without explicit freshness'), cache.heuristic, 'heuristic freshness');
  if (retry.level !== undefined) assert.match(fact('Retry'), /^The (?:client|request)/, 'retry');
  assert.equal(fact('Method') !== '', details.redirect !== undefined, 'method');

  const levels = {
    must: 'required',
    should: 'recommended',
    may: 'optional',
    'must-not': 'forbidden',
    described: 'described',
    draft: 'draft',
    convention: 'custom',
    historic: 'historic',
    trigger: 'causes it',
  };
  const rows = tableBelow(page, 'Headers').map(([field, side, level, , source]) => [field, side, level, source]);
  const expected = headers.map((field) => [
    `\`${field.name}\``,
    field.in,
    levels[field.level],
    `[${field.spec.draft === undefined ? field.spec.label : 'Internet-Draft'}](${field.spec.url})`,
  ]);
  assert.deepEqual(rows, expected, 'fields');
  for (const former of formerPhrases) assert.ok(page.includes(former), former);
  for (const instead of details.instead)
    assert.ok(page.includes(`](/codes/${instead.code}) when `), `instead: ${instead.code}`);
  for (const related of details.related)
    assert.ok(page.includes(`](/codes/${related.code})`), `related: ${related.code}`);
  for (const pair of guide.comparisons.filter(({ codes }) => codes.includes(code)))
    assert.ok(page.includes(`](/compare/${pair.slug})`), pair.slug);
  for (const outcome of guide.outcomes.filter((one) => one.code === code))
    assert.ok(page.includes(`](/guide/#${outcome.id})`), outcome.id);
}

/**
 * Whether an exchange shows the code: as the final response, as an interim response, or inside a multi-status
 * response.
 */
function answersWith({ interim = [], response }: Exchange, code: number): boolean {
  if ([...interim, response].some(({ status }) => status === code)) return true;
  return response.status === 207 && response.body?.includes(`HTTP/1.1 ${code} ${reasonPhrase(code) ?? ''}`) === true;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function checkField([name, value]: Field): void {
  assert.match(name, /^[!#$%&'*+.^_`|~\w-]+$/);
  assert.equal(value, value.trim(), name);
  for (const [whole, day = ''] of value.matchAll(/(\w{3}), \d\d \w{3} \d{4} \d\d:\d\d:\d\d \w+/g)) {
    assert.match(whole, / GMT$/);
    assert.equal(days[new Date(whole).getUTCDay()], day, whole);
  }
  if (/^(?:date|expires|last-modified|sunset|if-(?:un)?modified-since)$/i.test(name))
    assert.match(value, / GMT$/, name);
  if (name.toLowerCase() === 'retry-after') assert.match(value, /^\d+$| GMT$/);
}

function checkExchange({ request, interim = [], response }: Exchange): void {
  assert.match(request.method, /^[A-Z]+$/);
  if (request.headers.length > 0) assert.equal(request.headers[0]?.[0].toLowerCase(), 'host');
  for (const field of [request, ...interim, response].flatMap(({ headers }) => headers)) checkField(field);
  for (const [, host = ''] of JSON.stringify([request, interim, response]).matchAll(/https?:\/\/([\w.-]+)/g))
    assert.match(host, /(?:^|\.)example\.(?:com|org|net)$|^(?:www\.)?(?:w3\.org|iana\.org)$/, host);
  for (const message of [request, response]) {
    const { headers, body } = message;
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
    if (length !== undefined && body !== undefined) {
      const bytes = Buffer.byteLength(body);
      // The request before a 408 is incomplete.
      assert.ok(
        response.status === 408 ? bytes < Number(length) : bytes === Number(length),
        `${bytes} of ${length} bytes`,
      );
    }
    const unreadable = message === request ? [400, 408] : [206];
    if (/[/+]json\b/.test(type) && body !== undefined && !unreadable.includes(response.status)) JSON.parse(body);
  }
  for (const one of [...interim, response]) {
    const { status, headers, body } = one;
    const findings = checkResponse({
      request: {
        method: request.method,
        headers: request.headers.map(([name, value]) => [name, value] as [string, string]),
      },
      response: { status, headers: headers.map(([name, value]) => [name, value] as [string, string]) },
      body: body ?? null,
    });
    assert.deepEqual(
      findings.filter(({ level }) => level !== 'advice'),
      [],
    );
  }
}

describe('relations of the package', () => {
  it('hold in both directions: instead, and instead of', () => {
    for (const { code, instead, insteadOf } of allStatusDetails) {
      for (const other of instead)
        assert.ok(
          statusDetails(other.code).insteadOf.some((one) => one.code === code),
          `${code} → ${other.code}`,
        );
      for (const other of insteadOf)
        assert.ok(
          statusDetails(other.code).instead.some((one) => one.code === code),
          `${other.code} → ${code}`,
        );
    }
  });
});

for (const details of allUnofficialDetails) {
  const { code, name, vendor, phrase, summary } = details;

  describe(`${code} ${name}`, () => {
    const entry = content.unofficial.get(name);
    assert.ok(entry, `content/unofficial/${name}.ts is missing`);

    it('has all parts of an entry', () => {
      const words = countWords(entry.meaning);
      assert.ok(words >= 20 && words <= 80, `the meaning has ${words} words`);
      assert.ok(entry.instead.length > 0 && entry.client.length > 0);
      assertText(summary, 'summary');
      assert.ok(summary.length <= 100, `the summary has ${summary.length} characters`);
      for (const text of textsOf([entry.meaning, entry.instead, entry.client])) assertText(text, text);
    });

    it('sends the reader to codes that have a page', () => {
      for (const { code: other } of entry.instead)
        if (other !== undefined) assert.ok(pageNumbers.includes(other), String(other));
    });

    it('is on the page of its number', () => {
      const known = statusDetails(code);
      const page = known ? codePage(known, content, guide) : unofficialPage(code, content);
      assert.ok(page.includes(entry.meaning));
      for (const text of [...entry.client, vendor]) assert.ok(page.includes(text), text);
      assert.ok(page.includes(phrase) || page.includes(phrase.replaceAll('"', '&quot;')), phrase);
      assert.ok(page.includes(`import { ${name} } from 'http-status-kit/unofficial';`));
    });
  });
}
