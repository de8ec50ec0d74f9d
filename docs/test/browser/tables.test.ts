import assert from 'node:assert/strict';
import { reasonPhrase } from 'http-status-kit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { mirrorSlug } from '../../build/guide-compare-page.js';
import { readGuide } from '../../build/guide-data.js';
import { waitForBrief } from './brief.js';
import { openKind } from './page-kinds.js';
import { openSite, type Site } from './site.js';

const guide = readGuide();
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
afterAll(() => site.close());

const open = (path: string): Promise<void> => openKind(page, site.url, path);

/** Presses the copy button in a part of the page, and returns the copied text. */
async function copied(part: string): Promise<string> {
  await waitForBrief(page, `${part} button`, 'Copied', () => page.click(`${part} button`));
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe('/guide/rest', () => {
  beforeAll(() => open('/guide/rest'));

  for (const { id: table, cases } of [...guide.restTable, ...guide.crossTable])
    it(`${table}: each case is there and links to its codes`, async () => {
      const found = await page.evaluate(
        (ids) =>
          ids.map((id) =>
            [...(document.getElementById(id)?.querySelectorAll<HTMLAnchorElement>('a.code-link') ?? [])].map(
              (link) => ({
                code: Number(new URL(link.href).pathname.replace('/codes/', '')),
                text: link.innerText,
              }),
            ),
          ),
        cases.map(({ id }) => id),
      );
      for (const [at, { id, codes }] of cases.entries()) {
        assert.deepEqual(
          found[at]?.map(({ code }) => code),
          codes,
          id,
        );
        for (const { code, text } of found[at] ?? [])
          assert.ok(text.startsWith(`${code}`) && text.includes(reasonPhrase(code) ?? '?'), text);
      }
    });

  it('has a heading over every table, a head for every column and for every row', async () => {
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('main table')]
        .filter((table) => {
          const [columns, rows] = ['thead th[scope=col]', 'tbody tr'].map(
            (selector) => table.querySelectorAll(selector).length,
          );
          return columns !== 3 || rows !== table.querySelectorAll('tbody th[scope=row]').length;
        })
        .map((table) => table.outerHTML.slice(0, 200)),
    );
    assert.deepEqual(wrong, []);
    const headings = await page.locator('main h2, main h3').count();
    assert.ok(headings >= guide.restTable.length + guide.crossTable.length);
  });

  it('shows only what the standard fixes, if asked to', async () => {
    const all = [...guide.restTable, ...guide.crossTable].flatMap(({ cases }) => cases);
    const fixed = all.filter((one) => one.fixed === true).map(({ id }) => id);
    assert.ok(fixed.length > 0 && fixed.length < all.length);
    const visible = (): Promise<string[]> =>
      page.evaluate(
        (ids) => ids.filter((id) => (document.getElementById(id)?.offsetParent ?? null) !== null),
        all.map(({ id }) => id),
      );
    assert.deepEqual(
      await visible(),
      all.map(({ id }) => id),
    );
    const filter = page.getByLabel(/standard/i);
    await filter.check();
    await page.waitForFunction(
      (id) => document.getElementById(id)?.offsetParent === null,
      all.find((one) => one.fixed !== true)?.id ?? '',
    );
    assert.deepEqual(await visible(), fixed);
    await page.waitForFunction(
      (expected) => document.querySelector('.rest-bar .count')?.textContent === expected,
      `${fixed.length} of ${all.length} cases`,
    );
    await filter.uncheck();
    await page.waitForFunction((id) => document.getElementById(id)?.offsetParent !== null, all[0]?.id ?? '');
    assert.deepEqual(
      await visible(),
      all.map(({ id }) => id),
    );
  });

  it('copies the tables as Markdown, as they are shown', async () => {
    const filter = page.getByLabel(/standard/i);
    await filter.check();
    await page.waitForFunction(() => document.querySelector('.rest-bar .count')?.textContent.includes('of 128'));
    const text = await copied('.rest-bar');
    await filter.uncheck();
    assert.match(text, /^### GET \/things\n\n\| When \| Code \| What to do \|\n\| --- \| --- \| --- \|\n/);
    assert.match(text, /\| There was nothing here before fixed \| 201 Created \| Say that it was created here/);
    assert.doesNotMatch(text, /There are entries/);
    const lines = text.split('\n').filter((line) => line.startsWith('|'));
    assert.equal(new Set(lines.map((line) => line.split(/(?<!\\)\|/).length)).size, 1);
    assert.ok(lines.some((line) => line.includes('405 Method Not Allowed')));
  });

  it('makes each row a card on a phone: nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('main table')].filter((table) => table.scrollWidth > 360).length,
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.equal(wide, 0);
  });
});

describe('/guide/order and /guide/never', () => {
  it('number the checks in their order, each with its codes', async () => {
    await open('/guide/order');
    const items = await page.evaluate(() =>
      [...document.querySelectorAll('ol > li.check-item')].map((item) => ({
        id: item.id,
        codes: [...item.querySelectorAll<HTMLAnchorElement>('a.code-link')].map((link) =>
          Number(link.pathname.slice(7)),
        ),
      })),
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      guide.pipeline.map(({ id }) => id),
    );
    for (const [at, { codes, id }] of guide.pipeline.entries())
      for (const code of codes) assert.ok(items[at]?.codes.includes(code), `${id}: ${code}`);
  });

  it('name the codes that nobody should send', async () => {
    await open('/guide/never');
    for (const { code, instead = [] } of guide.neverReturn) {
      const links = await page
        .locator(`#never-${code} a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const other of [code, ...instead]) assert.ok(links.includes(`/codes/${other}`), `${code}: ${other}`);
    }
  });
});

describe('the comparisons', () => {
  for (const comparison of guide.comparisons) {
    const { slug, codes, question, rows } = comparison;

    it(`/compare/${slug} asks the question and answers it for both codes`, async () => {
      await open(`/compare/${slug}`);
      const { h1, heads, aspects, choose } = await page.evaluate(() => ({
        h1: (document.querySelector('h1')?.textContent ?? '').replace(/\u200b/g, '').trim(),
        heads: [...document.querySelectorAll<HTMLAnchorElement>('main table thead th a')]
          .slice(0, 2)
          .map((link) => Number(link.pathname.slice(7))),
        aspects: [...document.querySelectorAll('main table tbody tr')].map((row) => [
          row.children.length,
          row.children[0]?.textContent.trim(),
        ]),
        choose: [...document.querySelectorAll('main .choose')].length,
      }));
      assert.equal(h1, question);
      assert.deepEqual(heads, codes);
      for (const { aspect } of rows)
        assert.ok(
          aspects.some(([cells, name]) => cells === 3 && name === aspect),
          aspect,
        );
      assert.equal(choose, 2);
    });

    it(`/compare/${mirrorSlug(comparison)} leads there`, async () => {
      const response = await page.goto(`${site.url}/compare/${mirrorSlug(comparison)}`, { waitUntil: 'commit' });
      assert.equal(response?.status(), 200);
      await page.waitForURL(`${site.url}/compare/${slug}`);
    });
  }

  it('are copied as Markdown', async () => {
    await open('/compare/401-vs-403');
    assert.match(
      await copied('.copy-table'),
      /^\*\*401 Unauthorized and 403 Forbidden\*\*\n\n\| Aspect \| 401 Unauthorized \| 403 Forbidden \|\n\| --- \| --- \| --- \|\n\| Meaning \| Not authenticated \| Refused \|/,
    );
  });

  it('have an index with a link to each', async () => {
    await open('/compare/');
    const links = new Set(
      await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    );
    for (const { slug } of guide.comparisons) assert.ok(links.has(`/compare/${slug}`), slug);
  });
});

describe('the topics', () => {
  for (const { slug, title, refs } of guide.guides)
    it(`/topics/${slug} has its title and its references`, async () => {
      await open(`/topics/${slug}`);
      assert.equal((await page.locator('h1').innerText()).replace(/\u200b/g, '').trim(), title);
      assert.equal((await page.locator('#references + p a').count()) > 0, refs.length > 0);
    });

  it('have an index with a link to each', async () => {
    await open('/topics/');
    const links = new Set(
      await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    );
    for (const { slug } of guide.guides) assert.ok(links.has(`/topics/${slug}`), slug);
  });
});
