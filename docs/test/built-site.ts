import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { made } from '../build/made.js';

/** The folder of the built site. */
export const dist: string = fileURLToPath(new URL('site/', made));

/** The text of a file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** Whether the built site has a file. */
export function isBuilt(path: string): boolean {
  return existsSync(join(dist, path));
}

/** The paths of all files of the built site. */
export function builtFiles(): string[] {
  if (!isBuilt('index.html'))
    throw new Error(`Cannot read the site: ${dist} has no index.html; run "npm --prefix docs run build" first`);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of a page: `/codes/404` for `codes/404.html`, `/codes/` for `codes/index.html`. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:(^|\/)index)?\.html$/, '$1')}`;
}

/** The HTML of all pages, by address. */
export function builtPages(): Map<string, string> {
  const files = builtFiles().filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [addressOf(file), readBuilt(file)]));
}
