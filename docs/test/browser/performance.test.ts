import assert from 'node:assert/strict';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openKind, pageKinds } from './page-kinds.js';
import { openSite, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Load {
  readonly kind: string;
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly other: number;
  readonly total: number;
  readonly fonts: number;
}

const loads: Load[] = [];

/** The bytes that the first load of a page transfers, compressed, by type. */
async function measureLoad(kind: string, path: string): Promise<Load> {
  const page = await site.openPage({ viewport: { width: 1280, height: 800 } });
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => types.set(requestId, response.mimeType));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await openKind(page, site.url, path);
  await page.waitForLoadState('networkidle');
  const sum = (pattern: RegExp): number => {
    let total = 0;
    for (const [id, length] of bytes) if (pattern.test(types.get(id) ?? '')) total += length;
    return total;
  };
  await page.context().close();
  const load = { kind, html: sum(/html/), js: sum(/javascript/), css: sum(/css/), total: sum(/^/), fonts: sum(/font/) };
  return { ...load, other: load.total - load.html - load.js - load.css };
}

/** Kilobytes (1000 bytes): the total, and the part for scripts. */
const budgets: Readonly<Record<string, { readonly total: number; readonly js: number }>> = {
  reference: { total: 150, js: 105 },
  'reference with a query': { total: 150, js: 105 },
  'registered code': { total: 125, js: 105 },
  'registered code with unofficial uses': { total: 125, js: 105 },
  'unofficial code': { total: 125, js: 105 },
  'wizard, its start': { total: 150, js: 105 },
  'wizard, a question': { total: 150, js: 105 },
  'wizard, an outcome': { total: 150, js: 105 },
};
/** The budget of every other page. */
const widest = { total: 125, js: 105 };

describe('the first load', () => {
  for (const [kind, path] of Object.entries(pageKinds)) {
    const { total, js } = budgets[kind] ?? widest;
    it(`${kind}: at most ${total} kB, ${js} kB of it scripts, no font`, async () => {
      const load = await measureLoad(kind, path);
      loads.push(load);
      assert.ok(load.html > 1000 && load.js > 10_000 && load.css > 1000, 'little was measured');
      assert.ok(load.total <= total * 1000, `${load.total} bytes`);
      assert.ok(load.js <= js * 1000, `${load.js} bytes of scripts`);
      assert.equal(load.fonts, 0);
    });
  }

  afterAll(() => {
    const row = (cells: readonly (string | number)[]): string =>
      `| ${cells.map((cell) => (typeof cell === 'number' ? (cell / 1000).toFixed(1) : cell)).join(' | ')} |`;
    console.log(
      [row(['first load, kB', 'HTML', 'JS', 'CSS', 'other', 'total']), '| --- | --- | --- | --- | --- | --- |'].join(
        '\n',
      ),
    );
    for (const { kind, html, js, css, other, total } of loads) console.log(row([kind, html, js, css, other, total]));
  });
});

describe('the layout', () => {
  for (const width of [1280, 360])
    for (const [kind, path] of Object.entries(pageKinds))
      it(`${kind}, ${width} px: shifts by 0.01 at most`, async () => {
        const page = await site.openPage({ viewport: { width, height: 800 } });
        await watchShifts(page);
        await openKind(page, site.url, path);
        await page.waitForLoadState('networkidle');
        assert.ok((await shiftsOf(page)) <= 0.01, `${await shiftsOf(page)}`);
        await page.context().close();
      });

  it('is measured: a shift is noticed', async () => {
    const page = await site.openPage();
    await watchShifts(page);
    await openKind(page, site.url, '/codes/429');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<div style="height:300px"></div>');
    });
    await page.waitForFunction(() => (Reflect.get(window, 'shifts') as number) > 0.01);
    await page.context().close();
  });
});

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript({
    content: `window.shifts = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value }).observe({ type: 'layout-shift', buffered: true })`,
  });
}

/** The sum of the layout shifts when everything is painted. */
async function shiftsOf(page: Page): Promise<number> {
  return await page.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shifts))))`,
  );
}

const words = [
  'rate limiting',
  'not authenticated',
  'gateway timeout',
  'forbiden',
  'unprocessable',
  'redirect keep method',
  'precondition',
  'cloudflare',
];

interface Typing {
  readonly times: readonly number[];
  readonly updates: readonly number[];
  readonly tasks: number;
}

/** Types every word letter by letter, and measures how long each letter takes and how many nodes it changes. */
async function typeWords(page: Page): Promise<Typing> {
  return await page.evaluate(`(async (words) => {
    const input = document.querySelector('#code-query');
    const times = [], updates = [];
    let tasks = 0;
    const observer = new PerformanceObserver((list) => { tasks += list.getEntries().length });
    observer.observe({ type: 'longtask' });
    for (const word of words) {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (const letter of word) {
        const from = performance.now();
        let changed = 0, at = from;
        const changes = new MutationObserver((list) => { changed += list.length; at = performance.now() });
        changes.observe(document.querySelector('main.codes'), { subtree: true, childList: true, characterData: true, attributes: true });
        input.value += letter;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        changes.disconnect();
        if (changed > 0) times.push(at - from);
        updates.push(changed);
      }
    }
    observer.disconnect();
    return { times, updates, tasks };
  })(${JSON.stringify(words)})`);
}

const keys = words.join('').length;

/** Starts to measure the processor time of the page's thread in seconds. Waiting does not count. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (task === undefined) throw new Error('Chromium tells no TaskDuration');
    return task.value;
  };
  const start = await read();
  return async () => (await read()) - start;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

describe('typing', () => {
  it('changes little of the page per key, and takes less processor time than a frame', async () => {
    const page = await site.openPage({ viewport: { width: 1280, height: 800 } });
    await openKind(page, site.url, '/codes/?q=gone');
    const worked = await processorTime(page);
    const runs = [await typeWords(page), await typeWords(page), await typeWords(page)];
    const work = ((await worked()) / runs.length / keys) * 1000;
    await page.context().close();
    const medianOf = (share: number): number =>
      percentile(
        runs.map(({ times }) => percentile(times, share)),
        0.5,
      );
    const [half, most] = [medianOf(0.5), medianOf(0.95)];
    const updates = runs.flatMap((run) => run.updates);
    const tasks = percentile(
      runs.map((run) => run.tasks),
      0.5,
    );
    console.log(
      `key press to DOM: ${half.toFixed(1)} ms (p50), ${most.toFixed(1)} ms (p95), ${tasks} long tasks; ${work.toFixed(1)} ms of the processor a key; ${percentile(updates, 0.5)} changes a key (p50), ${Math.max(...updates)} at most`,
    );
    // A key without a visible change does not count, such as the last letter of a word that is already found.
    for (const { times } of runs)
      assert.ok(times.length >= keys * 0.3, `${times.length} of ${keys} keys changed the page`);
    assert.ok(keys >= 100);
    // The number of changes per key does not depend on the load of the machine.
    assert.ok(percentile(updates, 0.95) < 600, `${percentile(updates, 0.95)} changes`);
    assert.ok(work > 0 && work < 16, `${work} ms of the processor`);
  });

  it('makes no requests', async () => {
    const page = await site.openPage();
    await openKind(page, site.url, '/codes/?q=gone');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => {
      // Chromium requests the icon again when the address changes.
      if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
    });
    await typeWords(page);
    assert.deepEqual(requests, []);
    await page.context().close();
  });
});
