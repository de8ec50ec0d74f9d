import assert from 'node:assert/strict';
import { afterAll, describe, it } from 'vitest';
import { builtFiles, builtPages, readBuilt } from './built-site.js';

const files = new Set(builtFiles());
const pages = builtPages();

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The address of a comparison with its codes in ascending order. The page with the codes swapped redirects there. */
function ordered(address: string): string {
  return address.replace(/(\d{3})-vs-(\d{3})$/, (_, ...codes: string[]) => codes.slice(0, 2).sort().join('-vs-'));
}

/** The targets that a page links to or loads. */
function targetsOf(html: string): string[] {
  const text = html.replace(/<script\b[^>]*>[^]*?<\/script>/g, '');
  return [...text.matchAll(/<(?:a|link|img|source|form|script)\b[^>]*? (?:href|src|action)="([^"]*)"/g)].map(
    ([, target = '']) => decode(target),
  );
}

const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => decode(id)));

const anchors = new Map([...pages].map(([address, html]) => [address, anchorsOf(html)]));
/** The wizard shows one question or outcome at a time, so its anchors come from the page with the whole guide. */
for (const id of anchors.get('/guide/all') ?? []) anchors.get('/guide/')?.add(id);
/** `#search` focuses the input field of the reference. */
anchors.get('/codes/')?.add('search');

/** What is wrong with the target of a link, or `undefined` if it exists. */
function faultOf(target: string, from: string): string | undefined {
  if (/^(?:mailto|data|javascript):/.test(target)) return `${from}: ${target} is no address`;
  const url = new URL(target, `https://site.invalid${from}`);
  if (url.origin !== 'https://site.invalid')
    return url.protocol === 'https:' ? undefined : `${from} → ${target} is not secure`;
  const path = decodeURIComponent(url.pathname);
  if (!pages.has(path)) return files.has(path.slice(1)) ? undefined : `${from} → ${target} is missing`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.get(path)?.has(anchor) ? undefined : `${from} → ${target} has no such anchor`;
}

describe('links of the built site', () => {
  let links = 0;

  afterAll(() => {
    console.log(`${links} links on ${pages.size} pages`);
  });

  it('lead to pages, files and anchors that exist', () => {
    const faults = [...pages].flatMap(([address, html]) => {
      const targets = targetsOf(html);
      links += targets.length;
      return targets.map((target) => faultOf(target, address)).filter((fault) => fault !== undefined);
    });
    assert.ok(links > 10_000, `only ${links} links were read`);
    assert.deepEqual([...new Set(faults)], []);
  });

  it('would be found if they were dead', () => {
    assert.match(faultOf('/codes/405x', '/') ?? '', /missing/);
    assert.match(faultOf('/codes/405#nowhere', '/') ?? '', /anchor/);
    assert.match(faultOf('#nowhere', '/codes/405') ?? '', /anchor/);
    assert.match(faultOf('http://example.com/', '/') ?? '', /secure/);
    assert.equal(faultOf('/codes/405#meaning', '/'), undefined);
  });

  it('reach every page from the first one', () => {
    const reached = new Set(['/']);
    for (const address of reached)
      for (const target of targetsOf(pages.get(address) ?? '')) {
        const { origin, pathname } = new URL(target, `https://site.invalid${address}`);
        if (origin === 'https://site.invalid' && pages.has(pathname)) reached.add(pathname);
      }
    // The not-found page has no address, and nothing links to comparisons with their codes swapped.
    const hidden = (address: string): boolean => address === '/404' || address.includes('-vs-');
    assert.deepEqual(
      [...pages.keys()].filter((address) => !reached.has(address) && !hidden(address)),
      [],
    );
  });
});

describe('the site map', () => {
  it('has every page except the not-found page and redirects', () => {
    const mapped = [...readBuilt('sitemap.xml').matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
      ([, path = '']) => path || '/',
    );
    assert.deepEqual(
      mapped.sort(),
      [...pages.keys()].filter((address) => address !== '/404' && ordered(address) === address).sort(),
    );
  });
});

describe('the head of every page', () => {
  for (const [address, html] of pages) {
    if (address === '/404') continue;
    it(`${address} has a title, a description, a language, one first heading and the right canonical address`, () => {
      assert.ok(html.includes('<html lang="en"'), 'language');
      assert.ok(/<title>[^<]+<\/title>/.test(html), 'title');
      assert.ok(/<meta name="description" content="[^"]{10,}">/.test(html), 'description');
      assert.equal((html.match(/<h1[ >]/g) ?? []).length, 1);
      const canonical = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)">/.exec(html)?.[1];
      assert.equal(canonical, ordered(address));
    });
  }
});
