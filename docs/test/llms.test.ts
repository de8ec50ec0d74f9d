import assert from 'node:assert/strict';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { describe, it } from 'vitest';
import { pageNumbers } from '../build/page-head.js';
import { siteAddress, siteDescription, siteTitle } from '../build/site.js';
import { builtFiles, isBuilt, readBuilt } from './built-site.js';

const text = readBuilt('llms.txt');
const full = readBuilt('llms-full.txt');
const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(?:: (.+))?$/gm)].map(
  ([, title = '', url = '', note = '']) => ({ title, url, note }),
);
/** Matches components, and tags for content that only programs or only readers get. */
const remains =
  /<\/?(?:CopyRow|CopyTable|CodeSearch|Wizard|RestTables|SiteHome|llm-exclude|llm-only)\b|(?<!')\[object Object\]/g;
const fileOf = (url: string): string => url.slice(siteAddress.length + 1);

describe('llms.txt', () => {
  it('has a title, a description as a quotation, then lists of links under headings', () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    assert.equal(lines[0], `# ${siteTitle}`);
    assert.equal(lines[1], `> ${siteDescription}`);
    assert.match(lines[2] ?? '', /^## /);
    for (const line of lines.slice(2)) assert.match(line, /^#{2,4} \S|^- \[[^\]]+\]\(https?:\/\/[^)]+\)(?:: .+)?$/);
  });

  it('links to files that exist, each once', () => {
    for (const { url } of links) {
      assert.ok(url.startsWith(`${siteAddress}/`), url);
      assert.ok(isBuilt(fileOf(url)), `${url} is missing`);
    }
    const urls = links.map(({ url }) => url);
    assert.deepEqual(
      urls.filter((url, at) => urls.indexOf(url) !== at),
      [],
    );
  });

  it('has every code, with its summary', () => {
    for (const { code, phrase, summary } of allStatusDetails)
      assert.deepEqual(
        links.find(({ url }) => fileOf(url) === `codes/${code}.md`),
        {
          title: `${code} ${phrase}`,
          url: `${siteAddress}/codes/${code}.md`,
          note: summary,
        },
      );
    for (const code of pageNumbers)
      assert.ok(
        links.some(({ url }) => fileOf(url) === `codes/${code}.md`),
        `${code}`,
      );
  });

  it('has every page that exists as Markdown', () => {
    const pages = builtFiles().filter((file) => file.endsWith('.md'));
    const listed = new Set(links.map(({ url }) => fileOf(url)));
    // A comparison with its codes swapped only redirects.
    const swapped = (file: string): boolean => {
      const [, first = '0', second = '1'] = /(\d{3})-vs-(\d{3})\.md$/.exec(file) ?? [];
      return Number(first) > Number(second);
    };
    assert.deepEqual(
      pages.filter((file) => !listed.has(file) && !swapped(file)),
      [],
    );
  });
});

describe('llms-full.txt', () => {
  it('has every code, registered or not, with a heading and what it means', () => {
    for (const { code, phrase } of allStatusDetails)
      assert.ok(full.includes(`\n# ${code} ${phrase}\n`), `${code} ${phrase}`);
    for (const { code, vendor } of allUnofficialDetails) {
      assert.match(full, new RegExp(`^# ${code} `, 'm'));
      assert.ok(full.includes(vendor), vendor);
    }
  });

  it('has no remains of components', () => {
    assert.deepEqual(full.match(remains) ?? [], []);
  });
});

describe('the Markdown twins', () => {
  it('contain no remains of components either', () => {
    for (const file of builtFiles().filter((name) => name.endsWith('.md')))
      assert.deepEqual(readBuilt(file).match(remains) ?? [], [], file);
  });
});
