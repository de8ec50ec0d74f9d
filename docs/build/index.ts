import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { codePage } from './code-page.js';
import { classesPage, codesIndexPage } from './codes-index.js';
import { readContent, readDecisionGuide, type Content } from './content.js';
import { machineData } from './machine-data.js';
import { measureHome } from './measure.js';
import { pageNumbers } from './page-head.js';
import { toSearchData } from './search-data.js';
import { unofficialPage } from './unofficial-page.js';

const docs = new URL('..', import.meta.url);
const strict = process.argv.includes('--strict');

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, docs));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const writeJson = (path: string, value: unknown): void => {
  write(path, `${JSON.stringify(value)}\n`);
};

/** Codes that nobody has written about. */
function missingContent({ codes, unofficial }: Content): string[] {
  return [
    ...allStatusDetails.map(({ code }) => String(code)).filter((code) => !codes.has(code)),
    ...allUnofficialDetails.map(({ name }) => name).filter((name) => !unofficial.has(name)),
  ];
}

/** Makes the pages of the decision guide, once their script is there. */
async function writeGuide(): Promise<void> {
  const script = new URL('build/guide-pages.ts', docs);
  if (!existsSync(script)) {
    if (strict) throw new Error('Cannot make the pages of the guide: docs/build/guide-pages.ts is missing');
    return;
  }
  const { writeGuidePages } = (await import(script.href)) as { writeGuidePages: () => Promise<void> | void };
  await writeGuidePages();
}

const content = await readContent();
const missing = missingContent(content);
if (missing.length > 0) {
  const message = `${missing.length} codes have no text yet: ${missing.join(', ')}`;
  if (strict) throw new Error(message);
  console.warn(message);
}
const guide = readDecisionGuide();

for (const folder of ['codes', 'public/data']) rmSync(new URL(folder, docs), { recursive: true, force: true });
const registered = new Map(allStatusDetails.map((details) => [details.code as number, details]));
for (const code of pageNumbers) {
  const details = registered.get(code);
  write(`codes/${code}.md`, details ? codePage(details, content, guide) : unofficialPage(code, content));
}
write('codes/index.md', codesIndexPage());
write('codes/classes.md', classesPage());
for (const [path, value] of machineData(content)) writeJson(`public/data/${path}`, value);
writeJson('public/data/search.json', toSearchData(guide));
const registry = allStatusDetails.map(({ code, phrase }) => [code, phrase]);
writeJson('.vitepress/theme/made/home.json', {
  codes: registry,
  unofficial: allUnofficialDetails.length,
  sizes: await measureHome(),
});
await writeGuide();
console.log(`${pageNumbers.length} pages of codes`);
