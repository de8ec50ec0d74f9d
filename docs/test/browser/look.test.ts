import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openKind, pageKinds } from './page-kinds.js';
import { openSite, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The bottom edge of the first match of a selector, from the top of the page. */
const bottomOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY);

describe('a page of a code on a phone', () => {
  for (const path of ['/codes/404', '/codes/429', '/codes/503', '/codes/511'])
    it(`${path}: number, phrase, summary, copy buttons and when to use it are visible at once`, async () => {
      const page = await site.openPage({ viewport: { width: 360, height: 740 } });
      await openKind(page, site.url, path);
      const bottoms = [];
      for (const selector of ['h1', '.lead', '.copy-row', '#use', '#use + ul > li:first-child'])
        bottoms.push(await bottomOf(page, selector));
      assert.deepEqual(
        bottoms,
        [...bottoms].sort((a, b) => a - b),
      );
      assert.ok((bottoms.at(-1) ?? Infinity) <= 740, `the first line ends at ${bottoms.at(-1)}`);
      await page.context().close();
    });
});

describe('the reference', () => {
  it('keeps its input visible on a phone', async () => {
    const page = await site.openPage({ viewport: { width: 360, height: 740 } });
    await openKind(page, site.url, '/codes/');
    await page.evaluate(() => {
      window.scrollTo(0, 3000);
    });
    await page.waitForFunction(() => window.scrollY > 2000);
    const seen = await page.evaluate(() => {
      const box = document.querySelector('#code-query')?.getBoundingClientRect();
      return (
        box !== undefined &&
        document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.id === 'code-query'
      );
    });
    assert.ok(seen);
    await page.context().close();
  });

  it('shows a code below the bar when the address or a key leads to it', async () => {
    const page = await site.openPage({ viewport: { width: 1280, height: 500 } });
    await openKind(page, site.url, '/codes/429#meaning');
    await page.waitForFunction(() => window.scrollY > 100);
    const clear = await page.evaluate(() => {
      const box = document.querySelector('#meaning')?.getBoundingClientRect();
      return (
        box !== undefined &&
        document.elementFromPoint(box.left + 4, box.top + box.height - 4)?.closest('#meaning') !== null
      );
    });
    assert.ok(clear);
    await page.context().close();
  });
});

describe('light and dark', () => {
  const isDark = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.classList.contains('dark'));

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is ${colorScheme} from the first paint if the system prefers it`, async () => {
      const page = await site.openPage({ colorScheme });
      await page.addInitScript({
        content: `new MutationObserver((_, self) => { if (document.body) { window.darkAtFirst = document.documentElement.classList.contains('dark'); self.disconnect() } }).observe(document, { childList: true, subtree: true })`,
      });
      await openKind(page, site.url, '/codes/404');
      assert.equal(await page.evaluate(() => Reflect.get(window, 'darkAtFirst') as unknown), colorScheme === 'dark');
      assert.equal(await isDark(page), colorScheme === 'dark');
      await page.context().close();
    });

  it('the switch is remembered', async () => {
    const page = await site.openPage({ colorScheme: 'light', viewport: { width: 1440, height: 800 } });
    await openKind(page, site.url, '/codes/404');
    await page.locator('.VPSwitchAppearance:visible').first().click();
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
    await openKind(page, site.url, '/guide/rest');
    assert.ok(await isDark(page));
    await page.context().close();
  });
});

describe('labels for screen readers', () => {
  it('contain no markup', async () => {
    const page = await site.openPage();
    for (const path of Object.values(pageKinds)) {
      await openKind(page, site.url, path);
      const labels = await page.evaluate(() =>
        ['aria-label', 'title', 'alt'].flatMap((name) =>
          [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
        ),
      );
      assert.deepEqual(labels.filter((label) => /<\/?\w+|\{#|&\w+;|undefined/.test(label)).slice(0, 3), [], path);
    }
    await page.context().close();
  });
});
