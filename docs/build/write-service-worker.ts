import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages and data that are kept offline. */
const kept =
  /^(?:index|404|codes\/.*|guide\/.*|compare\/.*|topics\/.*)\.html$|^data\/search\.json$|^hashmap\.json$|^vp-icons\.css$|^icon\.svg$/;

/** Assets that only other pages load: the pages about the library, and the index of the full-text search. */
const left =
  /^assets\/(?:api_|decisions_|(?:architecture|frameworks|performance|versioning)\.|start_|migrate_|chunks\/(?:@localSearchIndex|VPLocalSearchBox))/;

/** The path that a browser requests for a file. */
function toPath(file: string): string {
  return `/${file.replace(/(?:(^|\/)index)?\.html$/, '$1')}`;
}

/** Writes the service worker for the built site. Its version changes when any kept file changes. */
export function writeServiceWorker(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    // Both `*.lean.js`, for the first load, and `*.js`, for later navigation.
    .filter((file) => kept.test(file) || (/^assets\/.*\.(?:js|css)$/.test(file) && !left.test(file)))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const head = `const VERSION = '${hash.digest('hex').slice(0, 16)}';\nconst FILES = ${JSON.stringify(files.map(toPath))};\n\n`;
  const script = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'sw.js'), head + script);
}
