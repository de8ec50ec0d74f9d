import { isHttpStatus, reasonPhrase } from 'http-status-kit';
import { checkResponse } from 'http-status-kit/check';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { describe, expect, it } from 'vitest';
import { readContent } from '../build/content.js';
import { mirrorSlug } from '../build/guide-compare-page.js';
import { readGuide } from '../build/guide-data.js';
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
/** The HTML that `/guide/` shows without a script. The wizard has the same anchors. */
const plainFile = 'theme/guide-plain.html';

function page(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}

/** The text of paragraphs, lists and tables, without code, links, headings and frontmatter. */
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
    expect(pages.map(([path]) => path).sort()).toEqual(expected.sort());
  });

  for (const [path, text] of pages) {
    it(`${path} has one first heading, a title and a description`, () => {
      expect((text.match(/^# /gm) ?? []).length).toBe(1);
      expect(text).toMatch(/^title: "[^"]+"$/m);
      expect(text).toMatch(/^description: "..+"$/m);
    });

    it(`${path} links every code that it names`, () => {
      const bare = [...proseOf(text).matchAll(/(?<![\w.\-–#/])([1-5]\d\d)(?![\w\-–]|\.\d|:\d)/g)].map(([whole]) =>
        Number(whole),
      );
      expect(bare.filter((number) => isHttpStatus(number))).toEqual([]);
    });

    it(`${path} links only to targets that exist`, () => {
      const known = new Set<string>([
        ...[...allStatusDetails, ...allUnofficialDetails].map(({ code }) => `/codes/${code}`),
        ...pages.map(([other]) => `/${other.replace(/(?:index)?\.md$/, '')}`),
        ...['/codes/', '/codes/?all=1', '/codes/classes'],
      ]);
      for (const [, attribute, markdown] of text
        .replace(/^(`{3,})[^]*?^\1$/gm, ' ')
        .matchAll(/href="([^"]+)"|\]\(([^)\s]+)\)/g)) {
        const href = attribute ?? markdown ?? '';
        if (href.startsWith('https:')) continue;
        const [address = '', anchor] = href.split('#');
        if (address !== '') expect(known, `${path} → ${href}`).toContain(address);
        if (anchor === undefined || address.startsWith('/codes/')) continue;
        const file =
          address === '/guide/' ? plainFile : `${address.slice(1)}${address.endsWith('/') ? 'index' : ''}.md`;
        const target = address === '' ? text : page(file);
        expect(anchorsOf(target), `${path} → ${href}`).toContain(anchor);
      }
    });

    it(`${path} has unique anchors, and shows each code with the phrase of the package`, () => {
      const anchors = [...text.matchAll(/\{#([\w.-]+)\}| id="([\w.-]+)"/g)].map(([whole]) =>
        whole.replace(/\W*id=|[{}"# ]/g, ''),
      );
      expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
      for (const [, code = '', label = ''] of text.matchAll(/href="\/codes\/(\d{3})">([^]*?)<\/a>/g)) {
        const shown = label.replace(/<[^>]+>/g, '');
        const phrase = escapeHtml(reasonPhrase(Number(code)) ?? '');
        expect([`${code} ${phrase}`, code]).toContain(shown);
      }
    });

    it(`${path} cites sections by their anchors`, () => {
      for (const [, href = '', label = ''] of text.matchAll(/<a href="(https:[^"]+)">(RFC [^<]+)<\/a>/g)) {
        const [, number = '', section] = /^RFC (\d+)(?: §([\d.]+))?/.exec(label) ?? [];
        expect(href).toBe(
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
      expect(anchors).toContain(id);
  });

  it('is what /guide/ shows without a script, with an anchor for every question and outcome', () => {
    const anchors = anchorsOf(page(plainFile));
    for (const { id } of nodes) expect(anchors).toContain(id);
  });

  it('leads each answer to its target', () => {
    const text = page('guide/all.md');
    for (const { id, question, outcome } of guide.questions.flatMap(({ answers }) => answers)) {
      const item = text.split('\n').find((line) => line.startsWith(`<li id="${id}">`));
      expect(item, id).toContain(`href="#${question ?? outcome ?? ''}"`);
    }
  });

  it('heads each outcome with what to send', () => {
    const text = page('guide/all.md');
    for (const outcome of guide.outcomes)
      expect(text, outcome.id).toContain(`### ${outcomeName(outcome)}: ${outcome.title} {#${outcome.id}}`);
  });
});

describe('/guide/rest', () => {
  const text = page('guide/rest.md');

  for (const table of [...guide.restTable, ...guide.crossTable]) {
    it(`has the cases of ${tableTitle(table)}, each with its codes and its outcome`, () => {
      expect(anchorsOf(text)).toContain(table.id);
      for (const { id, when, codes, outcome, note, fixed } of table.cases) {
        const line = text.split('\n').find((one) => one.includes(` id="${id}"`)) ?? '';
        const linked = [...line.matchAll(/class="code-link[^"]*" href="\/codes\/(\d{3})"/g)].map(([, code]) =>
          Number(code),
        );
        expect(linked, id).toEqual(codes);
        expect(line, id).toContain(inline(when));
        expect(line, id).toContain(`href="/guide/#${outcome}"`);
        expect(line.includes('class="fixed"'), id).toBe(fixed === true);
        expect(line, id).toContain(inline(note ?? ''));
      }
    });
  }
});

describe('/guide/order and /guide/never', () => {
  it('have every check in order, with its codes', () => {
    const text = page('guide/order.md');
    const found = [...text.matchAll(/<li id="([\w-]+)" class="check-item">/g)].map(([, id]) => id);
    expect(found).toEqual(guide.pipeline.map(({ id }) => id));
    for (const { check } of guide.pipeline) expect(text, check).toContain(inline(check));
  });

  it('have every code that nobody should send, with the reason', () => {
    const text = page('guide/never.md');
    for (const { code, why } of guide.neverReturn) {
      const line = text.split('\n').find((one) => one.includes(` id="never-${code}"`)) ?? '';
      expect(line, String(code)).toContain(inline(why));
    }
  });
});

describe('the comparisons', () => {
  for (const comparison of guide.comparisons) {
    const { slug, codes, question, answer, rows, pick, mistake, corrections = [], refs } = comparison;
    const text = page(`compare/${slug}.md`);

    it(`${slug} asks, answers, and says when to choose which`, () => {
      expect(text).toContain(`# ${question}\n`);
      for (const part of [answer, mistake, ...Object.values(pick), ...corrections])
        expect(text, part).toContain(inline(part));
      for (const { aspect, cells } of rows)
        for (const part of [aspect, ...Object.values(cells)]) expect(text, part).toContain(inline(part));
      expect(text.includes('{#corrections}')).toBe(corrections.length > 0);
      for (const reference of refs) expect(text, reference).toContain(`>${reference}</a>`);
      expect(text).toContain(`(/guide/#${decidingQuestion(guide, comparison)})`);
    });

    it(`${slug} has the first example of each code`, () => {
      for (const code of codes) {
        const example = content.codes.get(String(code))?.examples[0];
        if (example === undefined) throw new Error(`${code} has no example`);
        expect(text).toContain(`### ${code} ${reasonPhrase(code) ?? ''}: ${example.title} {#example-${code}}`);
        expect(text).toContain(`HTTP/1.1 ${example.response.status} `);
        for (const [name, value] of example.response.headers) expect(text, name).toContain(`${name}: ${value}`);
      }
    });

    it(`${slug} has a page with the codes swapped`, () => {
      const mirror = page(`compare/${mirrorSlug(comparison)}.md`);
      expect(mirror).toMatch(new RegExp(`^canonical: "/compare/${slug}"$`, 'm'));
      expect(mirror).toContain(`(/compare/${slug})`);
      expect(mirror.length).toBeLessThan(800);
    });

    it(`${slug} is in the list and in the matrix of the index`, () => {
      const links = page('compare/index.md').split(`href="/compare/${slug}"`).length - 1;
      expect(links).toBe(2);
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
      expect(words.length).toBeGreaterThanOrEqual(250);
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
      for (const part of parts) expect(text, part).toContain(inline(part));
      const codes = [...(topic.rows ?? []), ...(topic.groups ?? [])].flatMap((group) => group.codes);
      for (const code of codes) expect(text, String(code)).toContain(`href="/codes/${code}"`);
    });

    it(`${topic.slug} shows exchanges that are right`, async () => {
      const { topic: prose } = (await import(`../content/topics/${topic.slug}.ts`)) as { topic: TopicProse };
      for (const { example } of prose.sections) {
        if (example === undefined) continue;
        const { request, response } = example;
        const findings = checkResponse({ request, response }).filter(
          ({ level }) => level === 'must' || level === 'should',
        );
        expect(findings).toEqual([]);
        if (response.headers.find(([name]) => name === 'Content-Type')?.[1].includes('json'))
          JSON.parse(response.body ?? '');
      }
    });
  }
});

describe('inline', () => {
  it('links a code with its phrase once, and by its number after that', () => {
    expect(inline('404 or 410; 404 if in doubt')).toBe(
      '<a href="/codes/404">404 Not Found</a> or <a href="/codes/410">410 Gone</a>; <a href="/codes/404">404</a> if in doubt',
    );
  });

  it('includes a phrase that is already written', () => {
    expect(inline('Send 409 Conflict.')).toBe('Send <a href="/codes/409">409 Conflict</a>.');
    expect(inline("I'm 418")).toBe('I&#39;m <a href="/codes/418">418 I&#39;m a teapot</a>'.replaceAll('&#39;', "'"));
  });

  it('does not link numbers that are not codes', () => {
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
      expect(inline(text)).toBe(text);
    }
  });

  it('keeps code and links, and escapes the rest', () => {
    expect(inline('`a < 404`')).toBe('<code>a &lt; 404</code>');
    expect(inline('[the 404 page](/x)')).toBe('<a href="/x">the 404 page</a>');
    expect(inline('1 < 2 & {{ x }}')).toBe('1 &lt; 2 &amp; &#123;&#123; x }}');
  });
});
