import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { statements, type Place } from '../../content/statements.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => site.close());

/** The texts that are not at their place on a page. */
async function missingOn(path: string, places: readonly Place[]): Promise<string[]> {
  const response = await page.goto(site.url + path);
  assert.equal(response?.status(), 200, path);
  // The text that a reader sees, including closed tabs. A heading means its section.
  const found = await page.evaluate(
    (ats) =>
      ats.map((at) => {
        const element = at.startsWith('.') ? document.querySelector(at) : document.getElementById(at);
        if (element === null) return null;
        const level = /^H([1-6])$/.exec(element.tagName)?.[1];
        let text = element.textContent;
        let next = level === undefined ? null : element.nextElementSibling;
        while (next !== null && !(/^H[1-6]$/.test(next.tagName) && next.tagName.slice(1) <= (level ?? '0'))) {
          text += ` ${next.textContent}`;
          next = next.nextElementSibling;
        }
        return text.replace(/\s+/g, ' ');
      }),
    places.map(([, at]) => at),
  );
  return places.flatMap(([, at, says], index) => {
    const text = found[index];
    if (text === null || text === undefined) return [`${path} has no “${at}”`];
    return text.includes(says) ? [] : [`${path}, “${at}”, does not say “${says}”`];
  });
}

describe('what the site should say', () => {
  const wanted = statements.flatMap(({ places }) => places);
  const missing: string[] = [];

  beforeAll(async () => {
    for (const path of new Set(wanted.map(([address]) => address)))
      missing.push(
        ...(await missingOn(
          path,
          wanted.filter(([address]) => address === path),
        )),
      );
  });
  afterAll(() => {
    console.log(
      `${statements.length} statements at ${wanted.length} places on ${new Set(wanted.map(([path]) => path)).size} pages`,
    );
  });

  it('is numbered without a gap, and has a place but for one', () => {
    assert.deepEqual(
      statements.map(({ id }) => id),
      Array.from({ length: 112 }, (_, at) => at + 1),
    );
    assert.deepEqual(
      statements.filter(({ places }) => places.length === 0).map(({ id }) => id),
      [112],
    );
  });

  for (const { id, topic, places } of statements)
    it(`${id}. ${topic}`, () => {
      const faults = places.flatMap(([path, at, says]) =>
        missing.filter(
          (fault) => fault === `${path} has no “${at}”` || fault === `${path}, “${at}”, does not say “${says}”`,
        ),
      );
      assert.deepEqual(faults, []);
    });

  it('is checked: a missing text is found', async () => {
    assert.deepEqual(
      await missingOn('/codes/404', [
        ['/codes/404', 'meaning', 'for ever'],
        ['/codes/404', 'nowhere', '404'],
        ['/codes/404', 'use', 'no item'],
      ]),
      ['/codes/404, “meaning”, does not say “for ever”', '/codes/404 has no “nowhere”'],
    );
  });
});
