import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { codePage } from './code-page.js';
import { classesPage, codesIndexPage } from './codes-index.js';
import { readContent, readDecisionGuide, type Content } from './content.js';
import { renderGuidePages } from './guide-pages.js';
import { machineData } from './machine-data.js';
import { docs, made } from './made.js';
import { measureHome } from './measure.js';
import { pageNumbers } from './page-head.js';
import { toSearchData } from './search-data.js';
import { unofficialPage } from './unofficial-page.js';

const strict = process.argv.includes('--strict');

function write(path: string, text: string): void {
  const file = new URL(path, made);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

const writeJson = (path: string, value: unknown): void => {
  write(path, `${JSON.stringify(value)}\n`);
};

/** Codes without written content. */
function missingContent({ codes, unofficial }: Content): string[] {
  return [
    ...allStatusDetails.map(({ code }) => String(code)).filter((code) => !codes.has(code)),
    ...allUnofficialDetails.map(({ name }) => name).filter((name) => !unofficial.has(name)),
  ];
}

/** The path in `made` of a file of the decision guide. */
function placeOf(path: string): string {
  return path.endsWith('.md') ? `pages/${path}` : path;
}

const content = await readContent();
const missing = missingContent(content);
if (missing.length > 0) {
  const message = `${missing.length} codes have no text yet: ${missing.join(', ')}`;
  if (strict) throw new Error(message);
  console.warn(message);
}
const guide = readDecisionGuide();

for (const folder of ['pages', 'public', 'theme']) rmSync(new URL(folder, made), { recursive: true, force: true });

const registered = new Map(allStatusDetails.map((details) => [details.code as number, details]));
for (const code of pageNumbers) {
  const details = registered.get(code);
  write(`pages/codes/${code}.md`, details ? codePage(details, content, guide) : unofficialPage(code, content));
}
write('pages/codes/index.md', codesIndexPage());
write('pages/codes/classes.md', classesPage());
for (const [path, text] of await renderGuidePages()) write(placeOf(path), text);

cpSync(new URL('public', docs), new URL('public', made), { recursive: true });
for (const [path, value] of machineData(content)) writeJson(`public/data/${path}`, value);
writeJson('public/data/search.json', toSearchData(guide));

const counts = { registered: allStatusDetails.length, unofficial: allUnofficialDetails.length };
writeJson('theme/counts.json', counts);
writeJson('theme/home.json', {
  codes: allStatusDetails.map(({ code, phrase }) => [code, phrase]),
  unofficial: counts.unofficial,
  sizes: await measureHome(),
});
console.log(`${pageNumbers.length} pages of codes`);
