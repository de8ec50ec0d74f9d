import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSboms } from '../../.github/release/sboms.js';

interface Sbom {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly { readonly name: string }[];
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('makeSboms', () => {
  const sboms = makeSboms();
  const [ofPackage, ofBuild] = [sboms.package, sboms.build].map((text) => JSON.parse(text) as Sbom) as [Sbom, Sbom];
  const names = ofBuild.components.map(({ name }) => name);

  it('lists no dependencies of the package', () => {
    const { metadata, components } = ofPackage;
    expect({ ...metadata.component, components }).toMatchObject({
      name: 'http-status-kit',
      version: manifest.version,
      components: [],
    });
  });

  it('lists what the package is built with', () => {
    expect(Object.keys(manifest.devDependencies).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('lists nothing that only the workspaces need', () => {
    expect(names.filter((name) => /^(?:http-status|vitepress|webpack)/.test(name))).toEqual([]);
  });
});
