import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openKind, pageKinds } from './page-kinds.js';
import { openSite, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('requests', () => {
  for (const [kind, path] of Object.entries(pageKinds))
    it(`${kind}: go only to the site`, async () => {
      const page = await site.openPage();
      const origins = new Set<string>();
      page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
      await openKind(page, site.url, path);
      await page.waitForLoadState('networkidle');
      assert.deepEqual([...origins], [site.url]);
      await page.context().close();
    });

  it('go only to the site when the full-text search is opened', async () => {
    const page = await site.openPage();
    await openKind(page, site.url, '/');
    await page.getByRole('button', { name: 'Search docs' }).click();
    await page.locator('.VPLocalSearchBox input').fill('retry');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    assert.match(await page.locator('.VPLocalSearchBox .results').innerText(), /Retry/);
    await page.context().close();
  });

  it('to another host would fail the tests', async () => {
    const other = await openSite();
    const page = await other.openPage();
    await page.goto(`${other.url}/`);
    assert.equal(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
      'refused',
    );
    await assert.rejects(other.close(), /request to https:\/\/example\.com\//);
  });

  it('leave no cookie', async () => {
    const page = await site.openPage();
    await openKind(page, site.url, '/codes/429');
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });
});
