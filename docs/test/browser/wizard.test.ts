import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { readGuide } from '../../build/guide-data.js';
import { outcomeName } from '../../build/guide-outcome.js';
import { waitForBrief } from './brief.js';
import { openKind, waitForHeading } from './page-kinds.js';
import { openSite, type Site } from './site.js';

const guide = readGuide();
const asks = new Map(guide.questions.map(({ id, ask }) => [id, ask]));
const outcomes = new Map(guide.outcomes.map((outcome) => [outcome.id, outcome]));

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage();
});
afterAll(async () => {
  await site.close();
});

/** The heading of a question or outcome. */
function headingOf(id: string): string {
  const outcome = outcomes.get(id);
  return outcome ? `${outcomeName(outcome)}: ${outcome.title}` : (asks.get(id) ?? '');
}

/** Waits until the address and the heading are those of a question or outcome. */
async function waitForNode(id: string, at = page): Promise<void> {
  await at.waitForFunction(
    ([hash, heading]) => {
      const shown = document.querySelector('[data-node]')?.textContent ?? '';
      return location.hash.slice(1) === hash && shown.replace(/\s+/g, ' ').trim() === heading;
    },
    [id, headingOf(id)] as const,
  );
}

/** Opens the wizard at a question or outcome, as a link from another site does. */
async function openAt(id: string, at = page): Promise<void> {
  await openKind(at, site.url, `/guide/${id === '' ? '' : `#${id}`}`);
}

/** Goes to a question or outcome, as a link in the text does. */
async function moveTo(id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await waitForNode(id);
}

const isHeadingFocused = (at = page): Promise<boolean> =>
  at.evaluate(() => document.activeElement?.hasAttribute('data-node') === true);

describe('every answer of every question', () => {
  beforeAll(() => openAt(''));

  for (const { id, answers } of guide.questions) {
    it(`leads from ${id} to where it should, and moves the focus (${answers.length} answers)`, async () => {
      for (const answer of answers) {
        await moveTo(id);
        await page.click(`[data-answer="${answer.id}"]`);
        await waitForNode(answer.question ?? answer.outcome ?? '');
        assert.ok(await isHeadingFocused(), answer.id);
      }
    });
  }
});

describe('a link to a node', () => {
  for (const [kind, nodes] of [
    ['question', guide.questions],
    ['outcome', guide.outcomes],
  ] as const) {
    it(`shows each ${kind} (${nodes.length})`, async () => {
      for (const { id } of nodes) {
        await openAt(id);
        await waitForNode(id);
        assert.ok(await isHeadingFocused(), id);
      }
    });
  }

  it('shows the start if the address has an unknown id', async () => {
    await openAt('o-nothing');
    await page.waitForFunction(
      () => document.querySelector('[data-node]')?.textContent === 'What happened to the request?',
    );
  });

  it('is followed from another page', async () => {
    await openKind(page, site.url, '/guide/rest');
    await page.click('#rest-post-collection\\.duplicate a[href^="/guide/#"]');
    await waitForNode('o-conflict-duplicate');
  });

  it('is followed inside an outcome, to the page of another code, and back again', async () => {
    await openAt('o-conflict-duplicate');
    await page.click('.outcome-part a[href="/codes/412"]');
    await page.waitForURL(`${site.url}/codes/412`);
    await waitForHeading(page, '412');
    await page.goBack();
    await waitForNode('o-conflict-duplicate');
  });
});

describe('the way through the questions', () => {
  const way = ['q-client', 'q-state', 'o-conflict-duplicate'] as const;

  async function walk(): Promise<void> {
    await openAt('');
    for (const answer of ['q-start.client', 'q-client.state', 'q-state.duplicate'])
      await page.click(`[data-answer="${answer}"]`);
    await waitForNode('o-conflict-duplicate');
  }

  it('works with Back and Forward of the browser', async () => {
    await walk();
    await page.goBack();
    await waitForNode(way[1]);
    assert.ok(await isHeadingFocused());
    await page.goBack();
    await waitForNode(way[0]);
    await page.goForward();
    await waitForNode(way[1]);
    await page.goForward();
    await waitForNode(way[2]);
    while (new URL(page.url()).hash !== '') await page.goBack();
    await page.waitForFunction(
      () =>
        location.hash === '' && document.querySelector('[data-node]')?.textContent === 'What happened to the request?',
    );
  });

  it('is shown as a trail of links', async () => {
    await walk();
    const trail = page.locator('.trail li');
    assert.deepEqual(
      (await trail.allTextContents()).map((text) => text.trim()),
      [
        'What happened',
        'Something about the request has to change',
        'It clashes with the current state',
        'It exists already, or a unique value is taken',
      ],
    );
    assert.equal(await page.locator('.trail [aria-current="step"]').count(), 1);
    await page.click('.trail li:nth-child(2) a');
    await waitForNode('q-client');
    assert.equal(await trail.count(), 2);
  });

  it('has a button Back and a button to start over', async () => {
    await walk();
    await page.click('text="Back"');
    await waitForNode('q-state');
    await page.click('text="Start over"');
    await waitForNode('q-start');
    assert.equal(await page.locator('.trail').count(), 0);
  });

  it('begins at each of the entry points', async () => {
    await openAt('');
    for (const { question } of guide.entryPoints) {
      await page.click(`.entries a[href="#${question}"]`);
      if (question !== 'q-start') await waitForNode(question);
      assert.equal(await page.getAttribute('.entries [aria-current]', 'href'), `#${question}`);
    }
  });
});

describe('the keyboard', () => {
  it('chooses an answer by its number', async () => {
    await openAt('q-start');
    await page.keyboard.press('4');
    await waitForNode('q-client');
    await page.keyboard.press('5');
    await waitForNode('q-state');
    await page.keyboard.press('1');
    await waitForNode('o-conflict-duplicate');
    await page.keyboard.press('1');
    await waitForNode('o-conflict-duplicate');
  });

  it('ignores a number without an answer, and numbers while the reader types', async () => {
    await openAt('q-redirect-permanent');
    await page.keyboard.press('3');
    await page.fill('#outcome-query', '');
    await page.focus('#outcome-query');
    await page.keyboard.press('1');
    assert.equal(await page.inputValue('#outcome-query'), '1');
    assert.equal(await page.evaluate(() => location.hash), '#q-redirect-permanent');
  });

  it('ignores numbers when shortcuts are off, also on the next visit', async () => {
    const own = await site.openPage();
    await openAt('q-start', own);
    await own.uncheck('.wizard-keys input');
    await own.focus('[data-node]');
    await own.keyboard.press('4');
    await openAt('q-start', own);
    assert.equal(await own.isChecked('.wizard-keys input'), false);
    await own.keyboard.press('4');
    await waitForNode('q-start', own);
    await own.check('.wizard-keys input');
    await own.focus('[data-node]');
    await own.keyboard.press('4');
    await waitForNode('q-client', own);
    await own.context().close();
  });

  it('goes through the answers with Tab and chooses with Enter', async () => {
    await openAt('q-upstream');
    await waitForNode('q-upstream');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForNode('q-dependency');
  });
});

describe('the filter', () => {
  it('finds outcomes while the reader types, tells how many, and opens one', async () => {
    await openAt('');
    await page.fill('#outcome-query', 'duplicate');
    assert.equal(await page.locator('.found a').count(), 2);
    assert.equal(await page.textContent('.outcome-filter [role="status"]'), '2 outcomes');
    assert.equal(await page.isVisible('[data-node]'), false);
    await page.click('.found li:first-child a');
    await waitForNode('o-conflict-duplicate');
    assert.equal(await page.inputValue('#outcome-query'), '');
    assert.ok(await page.isVisible('[data-node]'));
  });

  it('says when nothing is found, and is emptied by Esc', async () => {
    await page.fill('#outcome-query', 'zebra');
    assert.equal(await page.textContent('.outcome-filter [role="status"]'), 'No outcome matches');
    await page.focus('#outcome-query');
    await page.keyboard.press('Escape');
    assert.equal(await page.inputValue('#outcome-query'), '');
  });
});

describe('an outcome', () => {
  it('can be copied as a statement and as a link', async () => {
    const own = await site.openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const clipboard = (): Promise<string> => own.evaluate(() => navigator.clipboard.readText());
    await openAt('o-too-many-requests', own);
    const status = '.outcome-actions [role="status"]';
    await waitForBrief(own, '.outcome-actions button', 'Copied', () =>
      waitForBrief(own, status, 'Copied: throw', () => own.click('text="Copy throw"')),
    );
    assert.match(await clipboard(), /^throw new TooManyRequestsError\([^]*retryAfter: 30/);
    await waitForBrief(own, status, 'Copied: link', () => own.click('text="Copy link"'));
    assert.equal(await clipboard(), `${site.url}/guide/#o-too-many-requests`);
    await own.context().close();
  });

  it('selects the text if the browser refuses to copy', async () => {
    const own = await site.openPage();
    await own.addInitScript({
      content: `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });`,
    });
    await openAt('o-gone', own);
    await own.click('text="Copy throw"');
    const field = own.locator('textarea.refused');
    await field.waitFor();
    assert.match(await field.inputValue(), /^throw new GoneError/);
    assert.ok(
      await field.evaluate(
        (element: HTMLTextAreaElement) => element.selectionEnd === element.value.length && element.selectionStart === 0,
      ),
    );
    await own.context().close();
  });

  it('leads to the page of its code and to the comparisons', async () => {
    await openAt('o-conflict-duplicate');
    assert.equal(await page.getAttribute('.outcome-actions a:has-text("Open 409")', 'href'), '/codes/409');
    assert.equal(
      await page.getAttribute('.outcome-actions a:has-text("Compare 409 and 412")', 'href'),
      '/compare/409-vs-412',
    );
  });
});

describe('without a script', () => {
  it('the wizard shows the whole guide, with an anchor for every question and outcome', async () => {
    const plain = await site.openPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}/guide/#o-conflict-duplicate`);
    const [first] = guide.questions;
    assert.ok(first);
    for (const { id } of [...guide.questions, ...guide.outcomes]) assert.ok(await plain.isVisible(`[id="${id}"]`), id);
    assert.equal(await plain.isVisible('.entries'), false);
    assert.equal(await plain.isVisible('.answer >> nth=0'), false);
    assert.ok(
      await plain
        .locator('[id="o-conflict-duplicate"]')
        .evaluate((heading) => heading.getBoundingClientRect().top >= 0),
    );
    await plain.context().close();
  });
});
