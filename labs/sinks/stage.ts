import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;

/** A fresh folder with the programs as plain JavaScript, for Node 20, and a link to this folder's `node_modules`. */
export interface Stage {
  readonly folder: string;
  remove(): void;
}

export function makeStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'sinks-'));
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const file of readdirSync(join(here, 'programs'))) {
    const source = readFileSync(join(here, 'programs', file), 'utf8');
    const script = stripTypeScriptTypes(source).replaceAll(/(from '\.\/[^']+)\.mts'/g, "$1.mjs'");
    writeFileSync(join(folder, file.replace(/\.mts$/, '.mjs')), script);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
