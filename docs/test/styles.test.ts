// The styles that the build leaves out are those of parts that no page has.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { unusedComponents } from '../build/theme-plugins.js';
import { builtFiles, builtPages, readBuilt } from './built-site.js';

/** Classes of these parts; the button of the search by Algolia is that of this site's search too. */
const leftOut = new RegExp(`^(?:DocSearch-(?!Button|Search-Icon)|vp-sponsor|${unusedComponents})`);

const classesOf = (html: string): string[] =>
  [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

describe('the styles of the site', () => {
  it('leave out no class that a page has', () => {
    const pages = builtPages();
    const all = new Set([...pages.values()].flatMap(classesOf));
    assert.ok(all.size > 100, `${all.size} classes`);
    assert.deepEqual(
      [...all].filter((name) => leftOut.test(name)),
      [],
    );
  });

  it('do leave them out', () => {
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    assert.ok(sheets.length > 0);
    const css = sheets.map(readBuilt).join('\n');
    for (const name of ['DocSearch-Modal', 'vp-sponsor-grid', 'VPTeamMembersItem', 'VPHero', 'VPFeature'])
      assert.equal(new RegExp(`\\.${name}(?![\\w-])[^,{]*\\{`).test(css), false, name);
  });
});
