import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/**
 * Finds the folder of an installed package as Node does, because npm hoists most packages into the root of the
 * repository.
 */
export function folderOf(name: string): string {
  const candidates = (resolve.paths(name) ?? []).map((place) => join(place, name));
  const folder = candidates.find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder === undefined) throw new Error(`Cannot find the package "${name}": not installed`);
  return folder;
}
