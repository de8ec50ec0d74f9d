import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHttpStatus, reasonPhrase } from 'http-status-kit';
import { checkResponse } from 'http-status-kit/check';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { readContent } from '../build/content.js';
import { mirrorSlug } from '../build/guide-compare-page.js';
import { readGuide, readGuideText } from '../build/guide-data.js';
import { decidingQuestion } from '../build/guide-graph.js';
import { outcomeName } from '../build/guide-outcome.js';
import { renderGuidePages } from '../build/guide-pages.js';
import { tableTitle } from '../build/guide-rest-page.js';
import { inline } from '../build/guide-text.js';
import { escapeHtml } from '../build/markdown.js';
import type { TopicProse } from '../content/topics/topic-prose.js';

const guide = readGuide();
const files = await renderGuidePages();
const content = await readContent();
const pages = [...files].filter(([path]) => path.endsWith('.md'));
/** What /guide/ shows without a script; with one, the wizard knows the same anchors. */
const plainFile = '.vitepress/theme/made/guide-plain.html';
const mirrors = new Set(guide.comparisons.map((comparison) => `compare/${mirrorSlug(comparison)}.md`));

function page(path: string): string {
  const text = files.get(path);
  assert.ok(text !== undefined, `${path} is missing`);
  return text;
}

/** The text that a reader sees in paragraphs, lists and tables: without code, links, headings and the head of the file. */
function proseOf(text: string): string {
  return text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^(`{3,})[^]*?^\1$/gm, ' ')
    .replace(/^#+ .*$/gm, ' ')
    .replace(/<(code|a|h2|kbd)\b[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<nav\b[^]*?<\/nav>|<p class="crumbs">[^]*?<\/p>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[[^\]]*\]\([^)]*\)/g, ' ');
}

const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\{#([\w.-]+)\}| id="([\w.-]+)"/g)].map(([, heading, attribute]) => heading ?? attribute ?? ''),
  );

describe('the pages of the guide', () => {
  it('are all there', () => {
    const expected = [
      ...['index', 'all', 'rest', 'order', 'never'].map((name) => `guide/${name}.md`),
      ...['compare/index.md', 'topics/index.md'],
      ...guide.comparisons.flatMap((comparison) => [
        `compare/${comparison.slug}.md`,
        `compare/${mirrorSlug(comparison)}.md`,
      ]),
      ...guide.guides.map(({ slug }) => `topics/${slug}.md`),
    ];
    assert.deepEqual(pages.map(([path]) => path).sort(), expected.sort());
    assert.equal(pages.length, 57);
  });

  it('publish the data as it stands', () => {
    assert.equal(files.get('public/data/decision-guide.json'), readGuideText());
  });

  for (const [path, text] of pages) {
    it(`${path} has one first heading, a title and a description`, () => {
      assert.equal((text.match(/^# /gm) ?? []).length, 1);
      assert.match(text, /^title: "[^"]+"$/m);
      assert.match(text, /^description: "..+"$/m);
    });

    it(`${path} names no code without a link`, () => {
      const bare = [...proseOf(text).matchAll(/(?<![\w.\-–#/])([1-5]\d\d)(?![\w\-–]|\.\d|:\d)/g)].map(([whole]) =>
        Number(whole),
      );
      assert.deepEqual(
        bare.filter((number) => isHttpStatus(number)),
        [],
      );
    });

    it(`${path} links to what exists`, () => {
      const known = new Set<string>([
        ...[...allStatusDetails, ...allUnofficialDetails].map(({ code }) => `/codes/${code}`),
        ...pages.map(([other]) => `/${other.replace(/(?:index)?\.md$/, '')}`),
        ...['/codes/', '/codes/?all=1', '/codes/classes'],
      ]);
      for (const [, attribute, markdown] of text
        .replace(/^(`{3,})[^]*?^\1$/gm, ' ')
        .matchAll(/href="([^"]+)"|\]\(([^)\s]+)\)/g)) {
        const href = attribute ?? markdown ?? '';
        if (/^https:/.test(href)) continue;
        const [address = '', anchor] = href.split('#');
        assert.ok(address === '' || known.has(address), `${path} → ${href}`);
        if (anchor === undefined || address.startsWith('/codes/')) continue;
        const file =
          address === '/guide/' ? plainFile : `${address.slice(1)}${address.endsWith('/') ? 'index' : ''}.md`;
        const target = address === '' ? text : page(file);
        assert.ok(anchorsOf(target).has(anchor), `${path} → ${href}`);
      }
    });

    it(`${path} gives every anchor once, and shows each code with the phrase of the package`, () => {
      const anchors = [...text.matchAll(/\{#([\w.-]+)\}| id="([\w.-]+)"/g)].map(([whole]) =>
        whole.replace(/\W*id=|[{}"# ]/g, ''),
      );
      assert.deepEqual(
        anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index),
        [],
      );
      for (const [, code = '', label = ''] of text.matchAll(/href="\/codes\/(\d{3})">([^]*?)<\/a>/g)) {
        const shown = label.replace(/<[^>]+>/g, '');
        const phrase = escapeHtml(reasonPhrase(Number(code)) ?? '');
        assert.ok(shown === `${code} ${phrase}` || shown === code, `${code}: ${shown}`);
      }
    });

    it(`${path} cites sections by their anchors`, () => {
      for (const [, href = '', label = ''] of text.matchAll(/<a href="(https:[^"]+)">(RFC [^<]+)<\/a>/g)) {
        const [, number = '', section] = /^RFC (\d+)(?: §([\d.]+))?/.exec(label) ?? [];
        assert.equal(
          href,
          `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
        );
      }
    });
  }
});

describe('/guide/all', () => {
  const nodes = [...guide.questions, ...guide.outcomes];

  it('has an anchor for every question, answer and outcome', () => {
    const anchors = anchorsOf(page('guide/all.md'));
    for (const { id } of [...nodes, ...guide.questions.flatMap(({ answers }) => answers)])
      assert.ok(anchors.has(id), id);
  });

  it('is what /guide/ shows without a script, with an anchor for every question and outcome', () => {
    const anchors = anchorsOf(page(plainFile));
    for (const { id } of nodes) assert.ok(anchors.has(id), id);
  });

  it('leads each answer to its target', () => {
    const text = page('guide/all.md');
    for (const { id, question, outcome } of guide.questions.flatMap(({ answers }) => answers)) {
      const item = text.split('\n').find((line) => line.startsWith(`<li id="${id}">`));
      assert.ok(item?.includes(`href="#${question ?? outcome ?? ''}"`), id);
    }
  });

  it('heads each outcome with what to send', () => {
    const text = page('guide/all.md');
    for (const outcome of guide.outcomes)
      assert.ok(text.includes(`### ${outcomeName(outcome)}: ${outcome.title} {#${outcome.id}}`), outcome.id);
  });
});

describe('/guide/rest', () => {
  const text = page('guide/rest.md');

  for (const table of [...guide.restTable, ...guide.crossTable]) {
    it(`has the cases of ${tableTitle(table)}, each with its codes and its outcome`, () => {
      assert.ok(anchorsOf(text).has(table.id));
      for (const { id, when, codes, outcome, note, fixed } of table.cases) {
        const line = text.split('\n').find((one) => one.includes(` id="${id}"`)) ?? '';
        const linked = [...line.matchAll(/class="code-link[^"]*" href="\/codes\/(\d{3})"/g)].map(([, code]) =>
          Number(code),
        );
        assert.deepEqual(linked, codes, id);
        assert.ok(line.includes(inline(when)), id);
        assert.ok(line.includes(`href="/guide/#${outcome}"`), id);
        assert.equal(line.includes('class="fixed"'), fixed === true, id);
        assert.ok(note === undefined || line.includes(inline(note)), id);
      }
    });
  }
});

describe('/guide/order and /guide/never', () => {
  it('have every check in order, with its codes', () => {
    const text = page('guide/order.md');
    const found = [...text.matchAll(/<li id="([\w-]+)" class="check-item">/g)].map(([, id]) => id);
    assert.deepEqual(
      found,
      guide.pipeline.map(({ id }) => id),
    );
    for (const { check } of guide.pipeline) assert.ok(text.includes(inline(check)), check);
  });

  it('have every code that nobody should send, with the reason', () => {
    const text = page('guide/never.md');
    for (const { code, why } of guide.neverReturn) {
      const line = text.split('\n').find((one) => one.includes(` id="never-${code}"`)) ?? '';
      assert.ok(line.includes(inline(why)), String(code));
    }
  });
});

describe('the comparisons', () => {
  for (const comparison of guide.comparisons) {
    const { slug, codes, question, answer, rows, pick, mistake, corrections = [], refs } = comparison;
    const text = page(`compare/${slug}.md`);

    it(`${slug} asks, answers, and says when to choose which`, () => {
      assert.ok(text.includes(`# ${question}\n`));
      for (const part of [answer, mistake, ...Object.values(pick), ...corrections])
        assert.ok(text.includes(inline(part)), part);
      for (const { aspect, cells } of rows)
        for (const part of [aspect, ...Object.values(cells)]) assert.ok(text.includes(inline(part)), part);
      assert.equal(text.includes('{#corrections}'), corrections.length > 0);
      for (const reference of refs) assert.ok(text.includes(`>${reference}</a>`), reference);
      assert.ok(text.includes(`(/guide/#${decidingQuestion(guide, comparison)})`));
    });

    it(`${slug} has the first example of each code`, () => {
      for (const code of codes) {
        const example = content.codes.get(String(code))?.examples[0];
        assert.ok(example, String(code));
        assert.ok(text.includes(`### ${code} ${reasonPhrase(code) ?? ''}: ${example.title} {#example-${code}}`));
        assert.ok(text.includes(`HTTP/1.1 ${example.response.status} `));
        for (const [name, value] of example.response.headers) assert.ok(text.includes(`${name}: ${value}`), name);
      }
    });

    it(`${slug} is found with the codes the other way round`, () => {
      const mirror = page(`compare/${mirrorSlug(comparison)}.md`);
      assert.ok(mirrors.has(`compare/${mirrorSlug(comparison)}.md`));
      assert.match(mirror, new RegExp(`^canonical: "/compare/${slug}"$`, 'm'));
      assert.ok(mirror.includes(`(/compare/${slug})`));
      assert.ok(mirror.length < 800);
    });

    it(`${slug} is in the list and in the matrix of the index`, () => {
      const links = page('compare/index.md').split(`href="/compare/${slug}"`).length - 1;
      assert.equal(links, 2);
    });
  }
});

describe('the topics', () => {
  for (const topic of guide.guides) {
    const text = page(`topics/${topic.slug}.md`);

    it(`${topic.slug} has at least 250 words, and all that the data says`, () => {
      const words =
        text
          .replace(/^---\n[^]*?\n---\n/, '')
          .replace(/<[^>]+>/g, ' ')
          .match(/[\p{L}\d]+/gu) ?? [];
      assert.ok(words.length >= 250, String(words.length));
      const parts = [
        topic.short,
        ...(topic.points ?? []),
        ...(topic.exceptions ?? []),
        ...(topic.order ?? []),
        ...(topic.corrections ?? []),
        ...(topic.instead === undefined ? [] : [topic.instead]),
        ...(topic.causes ?? []).flatMap(({ cause, fix }) => [cause, fix]),
        ...(topic.headers ?? []).map(({ note }) => note),
        ...(topic.rows ?? []).flatMap(({ retry, how }) => [retry, how]),
        ...(topic.groups ?? []).map(({ note }) => note),
      ];
      for (const part of parts) assert.ok(text.includes(inline(part)), part);
      const codes = [...(topic.rows ?? []), ...(topic.groups ?? [])].flatMap((group) => group.codes);
      for (const code of codes) assert.ok(text.includes(`href="/codes/${code}"`), String(code));
    });

    it(`${topic.slug} shows exchanges that are right`, async () => {
      const { topic: prose } = (await import(`../content/topics/${topic.slug}.ts`)) as { topic: TopicProse };
      for (const { example } of prose.sections) {
        if (example === undefined) continue;
        const { request, response } = example;
        const findings = checkResponse({ request, response }).filter(
          ({ level }) => level === 'must' || level === 'should',
        );
        assert.deepEqual(findings, []);
        if (/json/.test(response.headers.find(([name]) => name === 'Content-Type')?.[1] ?? ''))
          JSON.parse(response.body ?? '');
      }
    });
  }
});

describe('inline', () => {
  it('links a code with its phrase once, and by its number after that', () => {
    assert.equal(
      inline('404 or 410; 404 if in doubt'),
      '<a href="/codes/404">404 Not Found</a> or <a href="/codes/410">410 Gone</a>; <a href="/codes/404">404</a> if in doubt',
    );
  });

  it('takes in a phrase that is written already', () => {
    assert.equal(inline('Send 409 Conflict.'), 'Send <a href="/codes/409">409 Conflict</a>.');
    assert.equal(inline("I'm 418"), 'I&#39;m <a href="/codes/418">418 I&#39;m a teapot</a>'.replaceAll('&#39;', "'"));
  });

  it('leaves numbers alone that are no codes', () => {
    for (const text of [
      '200–299',
      'Expect: 100-continue',
      'Retry-After: 300',
      '/users/404',
      'r=100',
      'port 8404',
      '471',
      '4.200',
      '404s',
    ]) {
      assert.equal(inline(text), text);
    }
  });

  it('leaves code and links alone, and escapes the rest', () => {
    assert.equal(inline('`a < 404`'), '<code>a &lt; 404</code>');
    assert.equal(inline('[the 404 page](/x)'), '<a href="/x">the 404 page</a>');
    assert.equal(inline('1 < 2 & {{ x }}'), '1 &lt; 2 &amp; &#123;&#123; x }}');
  });
});
