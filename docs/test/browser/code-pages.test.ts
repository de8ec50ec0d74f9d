import assert from 'node:assert/strict';
import { allUnofficialDetails, statusDetails, unofficialDetails } from 'http-status-kit/details';
import * as unofficial from 'http-status-kit/unofficial';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { readContent } from '../../build/content.js';
import { pageNumbers } from '../../build/page-head.js';
import { siteAddress } from '../../build/site.js';
import { waitForBrief } from './brief.js';
import { openKind, waitForHeading } from './page-kinds.js';
import { openSite, type Site } from './site.js';

const content = await readContent();
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
/** Removes the zero-width space that VitePress adds to headings. */
const trim = (text: string): string =>
  text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The head and the headings of the current page. */
const readPage = (): Promise<
  Record<'title' | 'h1' | 'description' | 'canonical' | 'lead' | 'crumbs', string> & { sections: string[] }
> =>
  page.evaluate(() => ({
    title: document.title,
    h1: document.querySelector('h1')?.textContent ?? '',
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    lead: document.querySelector('.lead')?.textContent ?? '',
    crumbs: document.querySelector('.crumbs')?.textContent ?? '',
    sections: [...document.querySelectorAll('.vp-doc h2')].map((heading) => (heading as HTMLElement).innerText),
  }));

for (const [at, code] of pageNumbers.entries()) {
  const details = statusDetails(code);
  const uses = unofficialDetails(code);

  describe(`/codes/${code}`, () => {
    beforeAll(() => open(`/codes/${code}`));

    it('has its heading, title, description, canonical address and sections', async () => {
      const { title, h1, description, canonical, lead, crumbs, sections } = await readPage();
      const name = trim(h1);
      const phrases = details ? [details.phrase] : [...new Set(uses.map(({ phrase }) => phrase))];
      // The best-known use comes first.
      const shown = name.replace(`${code} `, '').split(details ? /$/ : / or |, /);
      assert.ok(name.startsWith(`${code} `), name);
      assert.deepEqual(shown.sort(), phrases.sort());
      assert.equal(title, `${name} | http-status-kit`);
      assert.equal(canonical, `${siteAddress}/codes/${code}`);
      const summary = details?.summary ?? (uses.length === 1 ? uses[0]?.summary : undefined);
      if (summary !== undefined) {
        assert.equal(trim(lead), summary);
        assert.ok(description.endsWith(summary), description);
      }
      assert.match(trim(crumbs), /^Codes › (?:[1-5]xx \w+|Beyond 599)/);
      const named = sections.map(trim);
      if (details)
        for (const section of [
          'Use it when',
          'Use another code when',
          'Meaning',
          'Example',
          'Code',
          'If you receive it',
          'Common mistakes',
          'Specification',
        ])
          assert.ok(named.includes(section), `${section} is missing: ${named.join(', ')}`);
      else assert.ok(named.includes('How clients treat it'));
      assert.equal(named.includes('Other uses of the number'), details !== undefined && uses.length > 0);
    });

    it('links to the previous page, to the next page and to the files for programs', async () => {
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('.VPDocFooter .pager-link')].map((link) => link.getAttribute('href')),
      );
      const neighbours = [pageNumbers[at - 1], pageNumbers[at + 1]].filter((number) => number !== undefined);
      assert.deepEqual(
        links,
        neighbours.map((number) => `/codes/${number}`),
      );
      if (details)
        assert.deepEqual(
          await page.evaluate(() =>
            [...document.querySelectorAll('#specification ~ p a[target=_self]')].map((link) =>
              link.getAttribute('href'),
            ),
          ),
          [`/data/codes/${code}.json`, `/codes/${code}.md`],
        );
    });

    for (const { name, vendor } of uses)
      it(`tells what ${vendor} means by ${name}`, async () => {
        const text = await page.locator('.vp-doc').innerText();
        for (const part of content.unofficial.get(name)?.client ?? ['?'])
          assert.ok(trim(text).includes(trim(part.replace(/`|\[([^\]]+)\]\([^)]+\)/g, '$1'))), part);
      });
  });
}

/** Presses a copy button, and returns the text on the clipboard when the page says that it was copied. */
async function copied(button: string, says: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await waitForBrief(page, '[role=status]', `Copied: ${says}`, () =>
    page.getByRole('button', { name: button, exact: true }).click(),
  );
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe('copying', () => {
  beforeAll(() => open('/codes/429'));

  it('copies the import, which the button and a status say', async () => {
    await waitForBrief(page, 'button', 'Copied', async () => {
      assert.equal(await copied('Copy import', 'import'), `import { TOO_MANY_REQUESTS } from 'http-status-kit';`);
    });
    await page.getByRole('button', { name: 'Copy import', exact: true }).waitFor();
  });

  it('copies the statement that throws, with its fields', async () => {
    const text = await copied('Copy throw', 'throw');
    assert.match(text, /throw new TooManyRequestsError\(/);
    assert.match(text, /retryAfter|Retry-After/i);
    assert.ok(!text.includes('import'));
  });

  it('copies a command that sends the first example', async () => {
    const example = content.codes.get('429')?.examples[0];
    const text = await copied('Copy curl', 'curl');
    assert.match(text, /^curl -i /);
    assert.ok(
      text.includes(`https://${example?.request.headers[0]?.[1] ?? ''}${example?.request.target ?? '?'}`),
      text,
    );
    for (const [name, value] of example?.request.headers.slice(1) ?? [])
      assert.ok(text.includes(`-H '${name}: ${value}'`), text);
  });

  it('copies the address of the page', async () => {
    assert.equal(await copied('Copy link', 'link'), `${site.url}/codes/429`);
  });

  it('writes the import in the style that the reader chooses, and remembers it', async () => {
    const style = page.getByLabel('Import style');
    await style.selectOption('object');
    assert.equal(
      await copied('Copy import', 'import'),
      `import { HttpStatus } from 'http-status-kit';\n\nHttpStatus.TOO_MANY_REQUESTS`,
    );
    await open('/codes/503');
    assert.equal(await style.inputValue(), 'object');
    assert.equal(
      await copied('Copy import', 'import'),
      `import { HttpStatus } from 'http-status-kit';\n\nHttpStatus.SERVICE_UNAVAILABLE`,
    );
    await style.selectOption('named');
    assert.equal(await copied('Copy import', 'import'), `import { SERVICE_UNAVAILABLE } from 'http-status-kit';`);
  });

  it('offers a statement that throws only for errors', async () => {
    for (const path of ['/codes/200', '/codes/304', '/codes/100']) {
      await open(path);
      assert.equal(await page.getByRole('button', { name: 'Copy throw' }).count(), 0);
      assert.equal(await page.getByRole('button', { name: 'Copy import' }).count(), 1);
    }
  });

  it('imports an unofficial constant from its entry point', async () => {
    for (const { code, name } of [allUnofficialDetails[0], allUnofficialDetails.at(-1)].filter(
      (one) => one !== undefined,
    )) {
      if (statusDetails(code) || unofficialDetails(code).length > 1) continue;
      assert.equal(Reflect.get(unofficial, name), code);
      await open(`/codes/${code}`);
      assert.equal(await copied('Copy import', 'import'), `import { ${name} } from 'http-status-kit/unofficial';`);
    }
    await open('/codes/444');
    assert.equal(
      await copied('Copy import', 'import'),
      `import { NGINX_NO_RESPONSE } from 'http-status-kit/unofficial';`,
    );
    await page.getByLabel('Import style').selectOption('object');
    assert.equal(
      await copied('Copy import', 'import'),
      `import { NginxStatus } from 'http-status-kit/unofficial';\n\nNginxStatus.NO_RESPONSE`,
    );
    await page.getByLabel('Import style').selectOption('named');
  });

  it('copies a block of an example as it is shown', async () => {
    await open('/codes/404');
    const block = page.locator('.vp-code-group').first().locator('.blocks > .active');
    await block.hover();
    await waitForBrief(page, 'button.copied', '', () => block.locator('button.copy').click());
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const { response } = content.codes.get('404')?.examples[0] ?? {};
    assert.ok(text.startsWith('HTTP/1.1 404 Not Found\n'), text);
    for (const [name, value] of response?.headers ?? [['?', '?']]) assert.ok(text.includes(`${name}: ${value}`), text);
  });

  it('selects the text if the browser refuses to copy', async () => {
    const other = await site.openPage();
    await other.addInitScript({
      content: `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('forbidden')) } })`,
    });
    await openKind(other, site.url, '/codes/404');
    await other.getByRole('button', { name: 'Copy import' }).click();
    const text = other.locator('textarea.refused');
    await text.waitFor();
    await other.waitForFunction(() => {
      const area = document.querySelector<HTMLTextAreaElement>('textarea.refused');
      return (
        area !== null &&
        area.selectionStart === 0 &&
        area.selectionEnd === area.value.length &&
        document.activeElement === area
      );
    });
    assert.equal(await text.inputValue(), `import { NOT_FOUND } from 'http-status-kit';`);
    await other.context().close();
  });
});

describe('the keys of a page of a code', () => {
  const waitForPath = (path: string): Promise<unknown> =>
    page.waitForFunction((expected) => location.pathname === expected, path);

  it('] and [ go to the next and the previous code', async () => {
    await open('/codes/404');
    await page.keyboard.press(']');
    await waitForPath('/codes/405');
    await waitForHeading(page, '405');
    await page.keyboard.press('[');
    await waitForPath('/codes/404');
    await waitForHeading(page, '404');
    await page.keyboard.press('[');
    await waitForPath('/codes/403');
  });

  it('at the first code, [ does nothing', async () => {
    await open('/codes/100');
    await page.keyboard.press('[');
    await page.keyboard.press(']');
    await waitForPath('/codes/101');
  });

  it('/ opens the reference with the focus in its input', async () => {
    await open('/codes/404');
    await page.keyboard.press('/');
    await waitForPath('/codes/');
    await page.waitForFunction(() => document.activeElement?.id === 'code-query');
    assert.equal(await page.locator('.VPLocalSearchBox').count(), 0);
  });
});

describe('the tabs of the examples', () => {
  it('show response, request and command, one at a time', async () => {
    await open('/codes/429');
    const group = page.locator('.vp-code-group').first();
    assert.match(await group.locator('.blocks > :visible').innerText(), /HTTP\/1\.1 429 Too Many Requests/);
    await group.locator('label', { hasText: 'Request' }).click();
    await group.locator('.blocks > :nth-child(2)').waitFor({ state: 'visible' });
    assert.equal(await group.locator('.blocks > :visible').count(), 1);
    await group.locator('label', { hasText: 'curl' }).click();
    await group.locator('.blocks > :nth-child(3)').waitFor({ state: 'visible' });
    assert.match(await group.locator('.blocks > :visible').innerText(), /curl -i/);
  });
});
