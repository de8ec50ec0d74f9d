import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { pageNumbers } from '../../build/page-head.js';
import { waitForHeading } from './page-kinds.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage({ serviceWorkers: 'allow', viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}/codes/`);
  // An active worker has stored every file, because installing it does.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.context().setOffline(true);
});
afterAll(() => site.close());

const heading = (): Promise<string> => page.locator('h1').innerText();

describe('without a network, after one visit', () => {
  it('there really is none', async () => {
    assert.equal(
      await page.evaluate(() =>
        fetch(`/not-kept?${Date.now()}`).then(
          () => 'answered',
          () => 'failed',
        ),
      ),
      'failed',
    );
  });

  it('the search works', async () => {
    await page.fill('#code-query', 'rate limit');
    await page.locator('.results .row').first().waitFor();
    assert.equal(await page.locator('.results .number').first().innerText(), '429');
  });

  it('a search result opens', async () => {
    await page.press('#code-query', 'Enter');
    await page.waitForURL(`${site.url}/codes/429`);
    await waitForHeading(page, 'Too Many Requests');
  });

  for (const [path, text] of [
    ['/codes/429', 'Too Many Requests'],
    ['/codes/', 'HTTP status codes'],
    ['/compare/401-vs-403', 'How do 401 and 403 differ?'],
    ['/topics/502-causes', 'Finding the cause of a 502'],
    ['/guide/rest', ''],
    ['/', 'Every HTTP status code'],
  ] as const)
    it(`${path} reloads, and its components work`, async () => {
      await page.goto(site.url + path);
      assert.ok((await heading()).includes(text), await heading());
      await page.reload();
      await page.waitForFunction(() => Reflect.has(document.querySelector('#app') ?? {}, '__vue_app__'));
      assert.ok((await heading()).includes(text));
    });

  it('an address with a query is answered', async () => {
    await page.goto(`${site.url}/codes/?q=teapot`);
    await page.locator('.results .row').first().waitFor();
    assert.equal(await page.locator('.results .number').first().innerText(), '418');
  });

  it('the guide shows the question in the address, and goes on from there', async () => {
    await page.goto(`${site.url}/guide/#q-auth`);
    await page.locator('.wizard[data-ready] [data-node]').waitFor();
    const question = await page.locator('[data-node]').innerText();
    await page.reload();
    await page.locator('.wizard[data-ready] [data-node]').waitFor();
    assert.equal(await page.locator('[data-node]').innerText(), question);
    assert.ok(question.length > 5);
    await page.locator('.wizard .answers button, .wizard li button').first().click();
    await page.waitForFunction(
      (asked) => document.querySelector<HTMLElement>('[data-node]')?.innerText !== asked,
      question,
    );
  });

  it('every page of a code is kept', async () => {
    const missing = await page.evaluate(
      (codes) =>
        Promise.all(codes.map(async (code) => ((await caches.match(`/codes/${code}`))?.ok === true ? [] : [code]))),
      [...pageNumbers],
    );
    assert.deepEqual(missing.flat(), []);
    assert.ok(pageNumbers.length > 64);
  });
});

describe('with the network again', () => {
  it('pages come from the network', async () => {
    await page.context().setOffline(false);
    const response = await page.goto(`${site.url}/codes/`);
    assert.equal(response?.status(), 200);
    const missing = await page.goto(`${site.url}/nowhere`);
    assert.equal(missing?.status(), 404);
  });
});
