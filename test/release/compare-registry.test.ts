import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { normalized, registryChanges, renderPullRequest } from '../../.github/iana/compare-registry.js';

const snapshot = readFileSync(new URL('../vectors/iana-http-status-codes.csv', import.meta.url), 'utf8');

/** The registry as it may look one day. */
const changed = snapshot
  .replace('508,Loop Detected,[RFC5842]\n509,Unassigned,\n', '508,Loop Found,[RFC9999]\n509,Loop Left,[RFC9999]\n')
  .replace('507,Insufficient Storage,[RFC4918]\n', '')
  .replace('512-599,Unassigned,', '512,Out of `Coffee`,"[RFC9999, Section 1]"\n513-599,Unassigned,');

describe('registryChanges', () => {
  it('finds no changes if only line endings differ', () => {
    expect(registryChanges(snapshot, normalized(snapshot.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('reports what is new, gone, renamed and assigned', () => {
    expect(registryChanges(snapshot, changed)).toEqual([
      '- 507 is gone: `Insufficient Storage,[RFC4918]`',
      '- 508 was `Loop Detected,[RFC5842]` and is `Loop Found,[RFC9999]`',
      '- 509 was `Unassigned,` and is `Loop Left,[RFC9999]`',
      '- 512-599 is gone: `Unassigned,`',
      '- 512 is new: `Out of \'Coffee\',"[RFC9999, Section 1]"`',
      '- 513-599 is new: `Unassigned,`',
    ]);
  });

  it('can be rendered as a pull request', () => {
    expect(renderPullRequest(registryChanges(snapshot, changed))).toContain('\n- 509 was `Unassigned,` and is');
  });
});

describe('normalized', () => {
  it('does not change the snapshot', () => {
    expect(normalized(snapshot)).toBe(snapshot);
  });

  it.each([
    ['a page of HTML', '<!doctype html>', 'Cannot compare with "<!doctype html>"'],
    ['a registry with few codes', 'Value,Description,Reference\n100,Continue,x\n', 'Cannot compare with 1 codes'],
    ['a row without a number', `${snapshot}six,Unassigned,\n`, 'Cannot read the row "six,Unassigned,"'],
  ])('refuses %s', (_, csv, message) => {
    expect(() => normalized(csv)).toThrow(message);
  });
});

describe('compare-registry.ts', () => {
  it('reports that nothing has changed, and writes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'registry-'));
    try {
      writeFileSync(join(folder, 'fetched.csv'), snapshot);
      const [tsx, script] = ['../../node_modules/tsx/dist/cli.mjs', '../../.github/iana/compare-registry.ts'].map(
        (path) => fileURLToPath(new URL(path, import.meta.url)),
      );
      const output = execFileSync(process.execPath, [
        tsx!,
        script!,
        join(folder, 'fetched.csv'),
        join(folder, 'changes.md'),
      ]);
      expect(String(output)).toBe('The registry is as the snapshot says\n');
      expect(() => readFileSync(join(folder, 'changes.md'))).toThrow('ENOENT');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
