import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openKind, pageKinds } from './page-kinds.js';
import { openSite, type Site } from './site.js';

/** The part of an axe report that is used here. */
interface Report {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function audit(page: Page): Promise<Report> {
  await page.evaluate(axe);
  return await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
}

const sumUp = ({ violations }: Report): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));

const open = (page: Page, path: string): Promise<void> => openKind(page, site.url, path);

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320]) {
    describe(`axe, ${colorScheme}, ${width} px`, () => {
      let page: Page;
      beforeAll(async () => {
        page = await site.openPage({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      });
      afterAll(() => page.context().close());

      for (const [kind, path] of Object.entries(pageKinds))
        it(`${kind}: no violation`, async () => {
          await open(page, path);
          const report = await audit(page);
          assert.ok(report.passes.length > 10, `only ${report.passes.length} rules were tried`);
          assert.deepEqual(sumUp(report), []);
          assert.equal(
            await page.evaluate(() => document.documentElement.classList.contains('dark')),
            colorScheme === 'dark',
          );
        });
    });
  }

describe('axe itself', () => {
  it('finds what is wrong with a page', async () => {
    const page = await site.openPage();
    await open(page, '/codes/429');
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('afterend', '<button></button><p style="color:#ddd;background:#fff">pale</p>');
    });
    const report = await audit(page);
    assert.deepEqual(report.violations.map(({ id }) => id).sort(), ['button-name', 'color-contrast']);
    await page.context().close();
  });
});

describe('320 px wide, as with 400 % zoom', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.openPage({ viewport: { width: 320, height: 256 } });
  });
  afterAll(() => page.context().close());

  for (const [kind, path] of Object.entries(pageKinds))
    it(`${kind}: no horizontal scrolling`, async () => {
      await open(page, path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        window.scrollTo(1000, 0);
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth: window.scrollX === 0 ? scrollWidth : Infinity, clientWidth };
      });
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px in ${clientWidth} px`);
    });
});

describe('the keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.openPage({ viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' });
  });
  afterAll(() => page.context().close());

  /** A name for the focused element. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const shown = element?.innerText.trim().split('\n').join(' ');
      return [element?.id, element?.getAttribute('aria-label'), shown, element?.tagName].find(Boolean) ?? '';
    });

  it('begins with the link that skips to the content, and the link leads there', async () => {
    await open(page, '/codes/429');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to content');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#VPContent');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('#VPContent')?.contains(document.activeElement)));
  });

  it('goes through the reference in visual order: input, classes, check box, switch, first code', async () => {
    await open(page, '/codes/');
    await page.focus('#code-query');
    const order: string[] = [];
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          return (
            (activeElement?.closest('label')?.innerText ?? (activeElement as HTMLElement).innerText)
              .trim()
              .split('\n')[0] ?? ''
          );
        }),
      );
    }
    assert.deepEqual(order, [
      '1xx',
      '2xx',
      '3xx',
      '4xx',
      '5xx',
      'Unofficial codes',
      'Keyboard shortcuts',
      '100',
      'CONTINUE',
    ]);
  });

  for (const path of ['/codes/', '/codes/429', '/guide/rest', '/compare/401-vs-403', '/api/errors'])
    it(`${path}: the focused element is visible, and not behind the navigation bar`, async () => {
      await open(page, path);
      const hidden: string[] = [];
      let seen = 0;
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let step = 0; step < 70; step++) {
          await page.keyboard.press(key);
          const fault = await page.evaluate(() => {
            const { activeElement: element } = document;
            if (!(element instanceof HTMLElement) || element === document.body) return 'left';
            const box = element.getBoundingClientRect();
            if (box.width <= 1 || box.height <= 1) return 'small';
            const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 12)];
            const on = document.elementFromPoint(Math.max(x, 0), y);
            if (
              on === null ||
              !(element.contains(on) || on.contains(element) || element.closest('label')?.contains(on))
            )
              return `hidden: ${element.outerHTML.slice(0, 100)} behind ${on?.outerHTML.slice(0, 60) ?? 'nothing'}`;
            const around = [element, element.parentElement ?? element, element.parentElement?.parentElement ?? element];
            const [focused, blurred] = [true, false].map((withFocus) => {
              if (!withFocus) element.blur();
              return around
                .map((one) => getComputedStyle(one))
                .map(({ outline, boxShadow, borderColor, backgroundColor }) =>
                  [outline, boxShadow, borderColor, backgroundColor].join(),
                )
                .join();
            });
            element.focus();
            return focused === blurred ? `looks the same: ${element.outerHTML.slice(0, 120)}` : 'seen';
          });
          if (fault === 'seen') seen++;
          else if (/^(?:hidden|looks)/.test(fault)) hidden.push(fault);
        }
        await page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight / 2);
        });
      }
      assert.deepEqual([...new Set(hidden)], []);
      assert.ok(seen > 60, `${seen} elements could be seen to have the focus`);
    });
});

describe('color', () => {
  it('keeps borders with forced colors, and shows which class is pressed', async () => {
    const page = await site.openPage({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
    await open(page, '/codes/?class=4xx');
    const [pressed, other] = await page.evaluate(() =>
      ['.chip.class-4', '.chip.class-5'].map((selector) => {
        const style = getComputedStyle(document.querySelector(selector)!);
        return {
          border: `${style.borderTopStyle} ${style.borderTopWidth}`,
          look: [style.backgroundColor, style.color, style.borderTopColor, style.outlineStyle].join(),
        };
      }),
    );
    assert.match(pressed?.border ?? '', /^solid [1-9]/);
    assert.match(other?.border ?? '', /^solid [1-9]/);
    assert.notEqual(pressed?.look, other?.look);
    await page.context().close();
  });

  it('is never the only sign of a class or a state', async () => {
    const page = await site.openPage();
    await open(page, '/codes/305');
    assert.equal(await page.locator('.badge').first().innerText(), 'Deprecated');
    await page.context().close();
  });
});

describe('motion', () => {
  it('stops for readers who prefer reduced motion', async () => {
    const page = await site.openPage({ reducedMotion: 'reduce' });
    for (const path of ['/', '/codes/', '/guide/#q-state']) {
      await open(page, path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
            const durations =
              animationName === 'none' ? transitionDuration : `${transitionDuration},${animationDuration}`;
            return durations.split(',').some((duration) => parseFloat(duration) > 0.05);
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(moving, [], path);
    }
    await page.context().close();
  });
});
