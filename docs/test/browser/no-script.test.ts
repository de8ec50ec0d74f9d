import assert from 'node:assert/strict';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { readGuide } from '../../build/guide-data.js';
import { pageKinds } from './page-kinds.js';
import { openSite, type Site } from './site.js';

const guide = readGuide();
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
});
afterAll(() => site.close());

const open = async (path: string): Promise<void> => {
  await page.goto(site.url + path);
};
const visibleText = (): Promise<string> => page.locator('body').innerText();

describe('without a script', () => {
  for (const [kind, path] of Object.entries(pageKinds)) {
    if (path === '/nowhere') continue;
    it(`${kind}: has its heading and can be read`, async () => {
      await open(path);
      assert.equal(await page.locator('h1:visible').count(), 1);
      assert.ok((await visibleText()).length > 400);
    });
  }

  it('the reference lists every code, registered or not, and shows no field that does nothing', async () => {
    await open('/codes/');
    assert.equal(
      await page.locator('.browse .row:visible').count(),
      allStatusDetails.length + allUnofficialDetails.length,
    );
    assert.equal(await page.locator('main input:visible, main button:visible').count(), 0);
    await page.locator('.browse .row a[href="/codes/429"]').click();
    assert.match(await page.locator('h1').innerText(), /429\s+Too Many Requests/);
  });

  it('an address with a query shows the list', async () => {
    await open('/codes/?q=rate+limit&class=4xx');
    assert.ok((await page.locator('.browse .row:visible').count()) >= allStatusDetails.length);
  });

  it('a page of a code shows all blocks of its examples, and no button that does nothing', async () => {
    await open('/codes/429');
    const blocks = await page.locator('.vp-code-group .blocks > div').count();
    assert.ok(blocks >= 6);
    assert.equal(await page.locator('.vp-code-group .blocks > div:visible').count(), blocks);
    assert.equal(await page.locator('.copy-row:visible, main button.copy:visible').count(), 0);
  });

  for (const path of ['/guide/', '/guide/all'])
    it(`${path} has every question with its answers, and every outcome`, async () => {
      await open(path);
      const text = await visibleText();
      for (const { ask, answers } of guide.questions) {
        assert.ok(text.includes(ask), ask);
        for (const { label } of answers) assert.ok(text.includes(label.replaceAll('`', '')), label);
      }
      for (const { title } of guide.outcomes) assert.ok(text.includes(title.replaceAll('`', '')), title);
    });

  it('an answer leads to the next question', async () => {
    await open('/guide/all');
    const first = guide.questions[0]?.answers.find(({ question }) => question !== undefined);
    await page.locator(`[id="${first?.id ?? ''}"] a[href="#${first?.question ?? ''}"]`).click();
    assert.equal(new URL(page.url()).hash, `#${first?.question ?? ''}`);
    assert.ok(await page.locator(`[id="${first?.question ?? ''}"]`).isVisible());
  });

  it('the tables have all cases', async () => {
    await open('/guide/rest');
    for (const { id } of [...guide.restTable, ...guide.crossTable].flatMap(({ cases }) => cases))
      assert.ok(await page.locator(`[id="${id}"]`).isVisible(), id);
    assert.equal(await page.locator('.rest-bar:visible').count(), 0);
  });

  it('a comparison has its table and both examples', async () => {
    await open('/compare/401-vs-403');
    assert.equal(await page.locator('main table').first().isVisible(), true);
    const text = await visibleText();
    assert.match(text, /HTTP\/1\.1 401 Unauthorized/);
    assert.match(text, /HTTP\/1\.1 403 Forbidden/);
    assert.equal(await page.locator('.choose:visible').count(), 2);
    assert.equal(await page.locator('.copy-table:visible').count(), 0);
  });
});
