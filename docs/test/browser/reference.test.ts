import assert from 'node:assert/strict';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { waitForBrief } from './brief.js';
import { openKind, waitForHeading } from './page-kinds.js';
import { openSite, type Site } from './site.js';

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

const input = '#code-query';
const open = (path = '/codes/'): Promise<void> => openKind(page, site.url, path);
const openCounted = async (path = '/codes/'): Promise<void> => {
  await open(path);
  await page.waitForFunction((text) => document.querySelector('.count')?.textContent !== text, '');
};

/** The visible codes, in order. */
const shown = (): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .row')]
      .filter((row) => row.offsetParent !== null)
      .map((row) => Number(row.querySelector('.number')?.textContent)),
  );

const countText = (): Promise<string> => page.locator('.count').innerText();

/** Waits until the count on the page is a text. */
const waitForCount = (text: string): Promise<unknown> =>
  page.waitForFunction((expected) => document.querySelector('.count')?.textContent.trim() === expected, text);

/** Waits for an address, given as path, query and fragment. */
const waitForAddress = (address: string): Promise<unknown> =>
  page.waitForFunction((expected) => location.pathname + location.search + location.hash === expected, address);

/** Waits until the focused element matches a selector. */
const waitForFocus = (selector: string): Promise<unknown> =>
  page.waitForFunction((expected) => document.activeElement?.matches(expected) === true, selector);

const registered = allStatusDetails.map(({ code }) => code as number);
const everyCode = [...allStatusDetails, ...allUnofficialDetails].map(({ code }) => code);
const startsWith =
  (digit: string) =>
  (code: number): boolean =>
    String(code).startsWith(digit);

describe('the list', () => {
  beforeEach(() => open());

  it('has all registered codes in order, in five groups with a heading and a line', async () => {
    assert.deepEqual(await shown(), registered);
    const heads = await page.locator('.browse .group h2:visible').allInnerTexts();
    assert.deepEqual(
      heads.map((text) => text.slice(0, 3)),
      ['1xx', '2xx', '3xx', '4xx', '5xx'],
    );
    for (const head of heads) assert.match(head, /^\dxx [^]+\.$/);
    assert.equal(await countText(), `${registered.length} codes`);
  });

  it('shows number, phrase and summary of the package, and links to the page', async () => {
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.browse .row:not(.unofficial)')].map((row) => ({
        number: row.querySelector('.number')?.textContent,
        phrase: [...(row.querySelector('.phrase')?.childNodes ?? [])][0]?.textContent?.trim(),
        summary: row.querySelector('.summary')?.textContent,
        link: row.querySelector('a')?.getAttribute('href'),
        name: row.querySelector('button')?.textContent,
      })),
    );
    assert.deepEqual(
      rows,
      allStatusDetails.map(({ code, phrase, summary, name }) => ({
        number: `${code}`,
        phrase,
        summary,
        link: `/codes/${code}`,
        name,
      })),
    );
  });

  it('shows the common codes in bold, and all in the same order', async () => {
    const weights = await page.evaluate(() =>
      ['/codes/404', '/codes/226'].map(
        (link) => getComputedStyle(document.querySelector(`.row a[href="${link}"] .phrase`)!).fontWeight,
      ),
    );
    assert.ok(Number(weights[0]) > Number(weights[1]), weights.join());
  });

  it('has rows of at least 44 px on a phone, and no target smaller than 24 px', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { low, small } = await page.evaluate(() => ({
      low: [...document.querySelectorAll<HTMLElement>('.row')].filter(
        (row) => row.offsetParent !== null && row.offsetHeight < 44,
      ).length,
      small: [...document.querySelectorAll<HTMLElement>('main button, main .check')]
        .filter((one) => one.offsetParent !== null && (one.offsetHeight < 24 || one.offsetWidth < 24))
        .map((one) => one.outerHTML),
    }));
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.equal(low, 0);
    assert.deepEqual(small, []);
  });
});

describe('searching', () => {
  beforeEach(() => openCounted());

  for (const [query, first] of [
    ['rate limit', 429],
    ['forbiden', 403],
    ['NOT_FOUND', 404],
    ['StatusCodes.OK', 200],
    ['Unprocessable Entity', 422],
    ["i'm a teapot", 418],
  ] as const)
    it(`“${query}” has ${first} first`, async () => {
      await page.fill(input, query);
      await page.waitForSelector('.results .row');
      assert.equal((await shown())[0], first);
      assert.equal(await page.locator('.browse').isVisible(), false);
    });

  it('reads digits as the beginning of a number', async () => {
    for (const [query, digits] of [
      ['4', '4'],
      ['42', '42'],
      ['5xx', '5'],
    ] as const) {
      await page.fill(input, query);
      const expected = registered.filter(startsWith(digits));
      await waitForCount(`${expected.length} codes`);
      assert.deepEqual(await shown(), expected);
    }
    await page.fill(input, '429');
    await waitForCount('1 code');
  });

  it('finds an unofficial code by its number without the check box, and says so', async () => {
    await page.fill(input, '499');
    await page.waitForSelector('.results .row.unofficial');
    assert.match(await countText(), /, unofficial ones too$/);
    assert.deepEqual([...new Set(await shown())], [499]);
  });

  it('marks the words that matched, and names those that are not visible', async () => {
    await page.fill(input, 'too many');
    await page.waitForSelector('.results mark');
    assert.deepEqual(await page.locator('.results .row').first().locator('.phrase mark').allInnerTexts(), [
      'Too',
      'Many',
    ]);
    await page.fill(input, 'throttling');
    await page.waitForSelector('.results .matched');
    assert.match(await page.locator('.results .row').first().innerText(), /matched: \w+/);
  });

  it('says that nothing was found, suggests pages, and links to the guide', async () => {
    await page.fill(input, 'search engines qwxz');
    await page.fill(input, 'qwxz');
    await page.waitForSelector('.nothing');
    assert.equal(await countText(), 'No code matches');
    assert.match(await page.locator('.nothing').innerText(), /No code matches “qwxz”/);
    assert.equal(await page.locator('.ask a').getAttribute('href'), '/guide/');
    assert.deepEqual(await shown(), []);
  });

  it('announces the count politely', async () => {
    assert.equal(await page.locator('.count').getAttribute('role'), 'status');
    for (const [query, text] of [
      ['429', '1 code'],
      ['42', '6 codes'],
      ['', `${registered.length} codes`],
    ] as const) {
      const expected = query === '42' ? `${registered.filter(startsWith('42')).length} codes` : text;
      await page.fill(input, query);
      await waitForCount(expected);
    }
  });

  it('takes a query of any kind as text', async () => {
    for (const query of ['<img src=x onerror=alert(1)>', '"; --', '%', '😀', 'a'.repeat(5000)]) {
      await page.fill(input, query);
      await page.waitForFunction(
        (text) =>
          (document.querySelector('.results')?.textContent ?? '').length > 0 &&
          document.querySelector<HTMLInputElement>('#code-query')?.value === text,
        query,
      );
      assert.equal(await page.locator('main img').count(), 0);
    }
  });
});

describe('classes and unofficial codes', () => {
  beforeEach(() => openCounted());

  it('a chip shows one class and is pressed; pressed again, it shows all', async () => {
    for (const digits of ['1', '2', '3', '4', '5']) {
      const chip = page.locator(`.chip.class-${digits}`);
      assert.equal(await chip.getAttribute('aria-pressed'), 'false');
      await chip.click();
      const expected = registered.filter(startsWith(digits));
      await waitForCount(`${expected.length} codes`);
      assert.deepEqual(await shown(), expected);
      assert.equal(await chip.getAttribute('aria-pressed'), 'true');
      assert.equal(await page.locator('.chip[aria-pressed=true]').count(), 1);
      await chip.click();
      await waitForCount(`${registered.length} codes`);
      assert.equal(await page.locator('.chip[aria-pressed=true]').count(), 0);
    }
  });

  it('a chip narrows a search down', async () => {
    await page.fill(input, 'timeout');
    await page.waitForSelector('.results .row');
    await page.click('.chip.class-5');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.results .number')].every((one) => one.textContent.startsWith('5')),
    );
    assert.ok((await shown()).includes(504));
  });

  it('the check box adds the unofficial codes, each with its vendor, in order', async () => {
    await page.getByLabel('Unofficial codes').check();
    await waitForCount(`${everyCode.length} codes`);
    const codes = await shown();
    assert.deepEqual(
      [...codes].sort((a, b) => a - b),
      [...everyCode].sort((a, b) => a - b),
    );
    assert.deepEqual(
      codes,
      [...codes].sort((a, b) => a - b),
    );
    assert.equal(await page.locator('.browse .row.unofficial .tag:visible').count(), allUnofficialDetails.length);
    await page.getByLabel('Unofficial codes').uncheck();
    await waitForCount(`${registered.length} codes`);
  });
});

describe('the keyboard', () => {
  beforeEach(() => openCounted());

  it('/ goes to the input and selects what is in it; typed there, it is text', async () => {
    await page.fill(input, 'gone');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('/');
    await waitForFocus(input);
    assert.equal(await page.evaluate(() => getSelection()?.toString()), 'gone');
    await page.keyboard.type('a/b');
    assert.equal(await page.inputValue(input), 'a/b');
    assert.equal(await page.locator('.VPLocalSearchBox').count(), 0);
  });

  it('/ with a modifier is left to the browser', async () => {
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Alt+/');
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'code-query');
  });

  it('arrows, Home and End move through the codes; up from the first returns to the input', async () => {
    await page.fill(input, '50');
    const codes = registered.filter(startsWith('50'));
    await waitForCount(`${codes.length} codes`);
    const focusOn = (code: number | undefined): Promise<unknown> =>
      waitForFocus(`.row > a[href="/codes/${String(code)}"]`);
    await page.keyboard.press('ArrowDown');
    await focusOn(codes[0]);
    await page.keyboard.press('ArrowDown');
    await focusOn(codes[1]);
    await page.keyboard.press('End');
    await focusOn(codes.at(-1));
    await page.keyboard.press('ArrowDown');
    await focusOn(codes.at(-1));
    await page.keyboard.press('ArrowUp');
    await focusOn(codes.at(-2));
    await page.keyboard.press('Home');
    await focusOn(codes[0]);
    await page.keyboard.press('ArrowUp');
    await waitForFocus(input);
  });

  it('arrows move through the whole list too', async () => {
    await page.focus(input);
    await page.keyboard.press('ArrowDown');
    await waitForFocus('.browse .row > a[href="/codes/100"]');
    await page.keyboard.press('End');
    await waitForFocus(`.browse .row > a[href="/codes/${String(registered.at(-1))}"]`);
  });

  it('Escape goes from a code to the input, there it clears, then it leaves', async () => {
    await page.fill(input, 'gone');
    await page.waitForSelector('.results .row');
    await page.keyboard.press('ArrowDown');
    await waitForFocus('.results .row > a');
    await page.keyboard.press('Escape');
    await waitForFocus(input);
    assert.equal(await page.inputValue(input), 'gone');
    await page.keyboard.press('Escape');
    await waitForCount(`${registered.length} codes`);
    assert.equal(await page.inputValue(input), '');
    await page.keyboard.press('Escape');
    await waitForFocus('body');
  });

  it('Enter in the input opens the first code; on a code it opens that one', async () => {
    await page.fill(input, 'rate limit');
    await page.waitForSelector('.results .row');
    await page.keyboard.press('Enter');
    await waitForAddress('/codes/429');
    await waitForHeading(page, '429');
    await page.goBack();
    await waitForAddress('/codes/?q=rate+limit');
    await page.waitForSelector('.results .row');
    await page.fill(input, '50');
    await waitForCount(`${registered.filter(startsWith('50')).length} codes`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await waitForFocus('.row > a[href="/codes/501"]');
    await page.keyboard.press('Enter');
    await waitForAddress('/codes/501');
  });

  it('Enter without a result does nothing', async () => {
    await page.fill(input, 'qwxz');
    await page.waitForSelector('.nothing');
    await page.keyboard.press('Enter');
    await waitForAddress('/codes/?q=qwxz');
    assert.equal(await page.locator('.nothing').count(), 1);
  });

  it('the switch turns single keys off, for the search of the site too, and is remembered', async () => {
    const shortcuts = page.getByLabel('Keyboard shortcuts');
    await shortcuts.uncheck();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    assert.equal(await page.locator('.VPLocalSearchBox').count(), 0);
    await open('/codes/404');
    await page.keyboard.press(']');
    await page.keyboard.press('/');
    assert.equal(new URL(page.url()).pathname, '/codes/404');
    assert.equal(await page.locator('.VPLocalSearchBox').count(), 0);
    await openCounted();
    assert.equal(await shortcuts.isChecked(), false);
    await shortcuts.check();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('/');
    await waitForFocus(input);
  });
});

describe('the address', () => {
  it('contains the query, the class, and whether unofficial codes are shown', async () => {
    await openCounted();
    await page.fill(input, '  rate limit ');
    await waitForAddress('/codes/?q=rate+limit');
    await page.click('.chip.class-4');
    await waitForAddress('/codes/?q=rate+limit&class=4xx');
    await page.getByLabel('Unofficial codes').check();
    await waitForAddress('/codes/?q=rate+limit&class=4xx&all=1');
    await page.fill(input, '');
    await waitForAddress('/codes/?class=4xx&all=1');
    await page.click('.chip.class-4');
    await page.getByLabel('Unofficial codes').uncheck();
    await waitForAddress('/codes/');
  });

  it('adds nothing to the history while the reader types', async () => {
    await openCounted();
    const length = await page.evaluate(() => history.length);
    await page.fill(input, 'timeout');
    await waitForAddress('/codes/?q=timeout');
    await page.fill(input, 'gone');
    await waitForAddress('/codes/?q=gone');
    assert.equal(await page.evaluate(() => history.length), length);
  });

  it('restores the state when it is opened', async () => {
    await open('/codes/?q=timeout&class=5xx&all=1');
    await page.waitForSelector('.results .row');
    assert.equal(await page.inputValue(input), 'timeout');
    assert.equal(await page.locator('.chip.class-5').getAttribute('aria-pressed'), 'true');
    assert.equal(await page.getByLabel('Unofficial codes').isChecked(), true);
    const codes = await shown();
    assert.ok(codes.includes(504) && codes.every(startsWith('5')), codes.join());
  });

  it('ignores invalid parameters', async () => {
    await openCounted('/codes/?class=9xx&all=yes&q=');
    assert.deepEqual(await shown(), registered);
  });

  it('never shows the whole list before the filtered one', async () => {
    const other = await site.openPage();
    await other.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('main .row')].filter(
          (row) => row.offsetParent !== null && getComputedStyle(row).visibility === 'visible',
        );
        seen.push(rows.length);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await openKind(other, site.url, '/codes/?q=rate+limit');
    await other.waitForSelector('.results .row');
    const seen = await other.evaluate(() => Reflect.get(window, 'seen') as number[]);
    assert.ok(seen.length > 0 && Math.max(...seen) < 20, `${Math.max(...seen)} rows were seen`);
    assert.ok(seen.includes(await other.locator('.results .row').count()));
    await other.context().close();
  });

  it('restores the query, the class, the check box and the scroll position on Back', async () => {
    await openCounted('/codes/?class=4xx&all=1');
    const link = page.locator('.browse .row:visible > a').nth(40);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => window.scrollY);
    const target = await link.getAttribute('href');
    await link.click();
    await waitForAddress(target ?? '');
    await waitForHeading(page, target?.replace('/codes/', '') ?? '');
    await page.goBack();
    await waitForAddress('/codes/?class=4xx&all=1');
    await page.waitForFunction((expected) => Math.abs(window.scrollY - expected) < 4, top);
    assert.ok(top > 300, String(top));
    assert.equal(await page.locator('.chip.class-4').getAttribute('aria-pressed'), 'true');
    assert.equal(await page.getByLabel('Unofficial codes').isChecked(), true);
  });
});

describe('a page that is left before it is painted', () => {
  it('throws nothing afterwards', async () => {
    const other = await site.openPage({ viewport: { width: 1440, height: 800 } });
    const errors: string[] = [];
    other.on('pageerror', ({ message }) => errors.push(message));
    await other.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window);
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (callback) =>
        Reflect.get(window, 'hold') === true ? held.push(callback) : ask(callback);
      Object.assign(window, { held });
    });
    await openKind(other, site.url, '/codes/');
    await other.evaluate(() => Object.assign(window, { hold: true }));
    await other.click('.browse .row > a[href="/codes/404"]');
    await other.waitForSelector('.VPDocAsideOutline .outline-marker', { state: 'attached' });
    await other.goBack();
    await other.waitForSelector('.VPDocAsideOutline .outline-marker', { state: 'detached' });
    const frames = await other.evaluate(() => {
      const held = Reflect.get(window, 'held') as FrameRequestCallback[];
      // Each in its own task, as in the browser, so that an error in one does not stop the others.
      for (const callback of held) setTimeout(callback, 0, performance.now());
      return new Promise<number>((resolve) => setTimeout(resolve, 0, held.length));
    });
    assert.ok(frames > 0, 'nothing was to be painted');
    assert.deepEqual(errors, []);
    await other.context().close();
  });
});

describe('results are links', () => {
  it('the middle mouse button opens a new page', async () => {
    await openCounted('/codes/?q=gone');
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.results .row > a').first().click({ button: 'middle' }),
    ]);
    await opened.waitForURL(`${site.url}/codes/410`);
    await opened.close();
    assert.equal(new URL(page.url()).pathname, '/codes/');
  });

  it('the clear button empties the input and focuses it', async () => {
    await openCounted('/codes/?q=gone');
    await page.getByLabel('Clear the search').click();
    await waitForCount(`${registered.length} codes`);
    await waitForFocus(input);
  });

  it('the button of a row copies the import of its constant, and says so', async () => {
    for (const [path, button, name, door] of [
      ['/codes/?q=not+found', '.results button.constant', 'NOT_FOUND', 'http-status-kit'],
      ['/codes/?all=1', '.row button.constant[data-name^=NGINX_NO]', 'NGINX_NO_RESPONSE', 'http-status-kit/unofficial'],
    ] as const) {
      await openCounted(path);
      await waitForBrief(page, '[role=status]', `Copied: import of ${name}`, () =>
        page.locator(button).first().click(),
      );
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `import { ${name} } from '${door}';`);
    }
  });
});

/** Delays a file until the returned function is called. */
async function holdBack(from: Page, file: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await from.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release();
  };
}

describe('while the search is loading', () => {
  it('typed text stays, and is searched as soon as possible', async () => {
    const other = await site.openPage();
    const release = await holdBack(other, '**/data/search.json');
    await openKind(other, site.url, '/codes/');
    await other.fill(input, 'gone');
    release();
    await other.waitForSelector('.results .row');
    assert.equal(await other.inputValue(input), 'gone');
    assert.equal(await other.locator('.results .number').first().innerText(), '410');
    await other.context().close();
  });

  it('text typed before the component is loaded stays too, and takes precedence over the query in the address', async () => {
    const other = await site.openPage();
    const release = await holdBack(other, '**/assets/chunks/CodeSearch.*.js');
    await other.goto(`${site.url}/codes/?q=teapot`);
    await other.locator(input).pressSequentially('gone');
    assert.equal(await other.locator('.finder[data-ready]').count(), 0);
    release();
    await other.waitForSelector('.results .row');
    assert.equal(await other.inputValue(input), 'gone');
    assert.equal(await other.locator('.results .number').first().innerText(), '410');
    await other.context().close();
  });
});

describe('if the search cannot be loaded', () => {
  it('the page says so and keeps the list', async () => {
    const other = await site.openPage();
    await other.route('**/data/search.json', (route) => route.abort());
    await other.route('**/assets/*search*', (route) => route.abort());
    await other.goto(`${site.url}/codes/?q=gone`);
    await other.waitForFunction(() => document.querySelector('.count')?.textContent.includes('could not be loaded'));
    assert.equal(await other.locator('.browse .row:visible').count(), registered.length);
    await other.context().close();
  });
});
