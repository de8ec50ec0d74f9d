import { describe, expect, it } from 'vitest';
import { billOfMaterials, missingFiles, renderFiles } from '../../.github/release/contents.js';

const published = {
  id: 'http-status-kit@1.0.0',
  size: 1000,
  unpackedSize: 6500,
  files: [
    { path: 'LICENSE', size: 1000 },
    { path: 'dist/esm/index.js', size: 2000 },
    { path: 'dist/types/errors/index.d.ts', size: 3500 },
    { path: 'dist/registry.json', size: 0 },
  ],
};

describe('renderFiles', () => {
  it('counts files and sizes by folder', () => {
    expect(renderFiles(published)).toMatchInlineSnapshot(`
      "http-status-kit@1.0.0: 1.0 kB packed, 6.5 kB unpacked, 4 files

      LICENSE                     1      1.0 kB
      dist/esm                    1      2.0 kB
      dist/types                  1      3.5 kB
      dist                        1      0.0 kB"
    `);
  });
});

describe('missingFiles', () => {
  it('lists files of entry points that the tarball does not have', () => {
    const exports = {
      '.': { import: { types: './dist/types/errors/index.d.ts', default: './dist/esm/index.js' } },
      './errors': { require: './dist/cjs/errors.js' },
      './registry.json': './dist/registry.json',
    };
    expect(missingFiles(exports, published)).toEqual(['./dist/cjs/errors.js']);
  });
});

describe('billOfMaterials', () => {
  it('counts packages by license', () => {
    const components = [
      { licenses: [{ license: { id: 'MIT' } }] },
      { licenses: [{ license: { id: 'MIT' } }] },
      { licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      {},
    ];
    expect(billOfMaterials(JSON.stringify({ components }))).toBe(
      '4 packages, 2 MIT, 1 (MIT OR Apache-2.0), 1 none stated',
    );
    expect(billOfMaterials('{"components":[]}')).toBe('0 packages');
  });
});
