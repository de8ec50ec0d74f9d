// Checks that the build leaves out only styles that no page uses.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { unusedComponents } from '../build/theme-plugins.js';
import { builtFiles, builtPages, readBuilt } from './built-site.js';

/** Matches the classes of the parts that are left out. This site uses the search button of Algolia's styles. */
const leftOut = new RegExp(`^(?:DocSearch-(?!Button|Search-Icon)|vp-sponsor|${unusedComponents})`);

const classesOf = (html: string): string[] =>
  [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

describe('the styles of the site', () => {
  it('contain every class that a page uses', () => {
    const pages = builtPages();
    const all = new Set([...pages.values()].flatMap(classesOf));
    assert.ok(all.size > 100, `${all.size} classes`);
    assert.deepEqual(
      [...all].filter((name) => leftOut.test(name)),
      [],
    );
  });

  it('leave out the classes of unused parts', () => {
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    assert.ok(sheets.length > 0);
    const css = sheets.map(readBuilt).join('\n');
    for (const name of ['DocSearch-Modal', 'vp-sponsor-grid', 'VPTeamMembersItem', 'VPHero', 'VPFeature'])
      assert.equal(new RegExp(`\\.${name}(?![\\w-])[^,{]*\\{`).test(css), false, name);
  });
});
