import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import jsr from '../../jsr.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

describe('jsr.json', () => {
  it('has the entry points of package.json, each with an existing file', () => {
    const entryPoints = Object.keys(manifest.exports).filter((name) => name !== './package.json');
    expect(Object.keys(jsr.exports).sort()).toEqual(entryPoints.sort());
    for (const path of Object.values(jsr.exports)) {
      expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
    }
  });

  it('leaves the version to package.json', () => {
    expect(jsr).not.toHaveProperty('version');
  });
});
