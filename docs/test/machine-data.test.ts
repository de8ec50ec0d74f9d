import assert from 'node:assert/strict';
import { allStatusDetails, allUnofficialDetails, statusDetails, unofficialDetails } from 'http-status-kit/details';
import { describe, it } from 'vitest';
import { readContent } from '../build/content.js';
import { readGuideText } from '../build/guide-data.js';
import { pageNumbers } from '../build/page-head.js';
import { siteAddress } from '../build/site.js';
import { isBuilt, readBuilt } from './built-site.js';

type Fields = Readonly<Record<string, unknown>>;

const content = await readContent();
const readJson = (path: string): Fields => JSON.parse(readBuilt(path)) as Fields;
/** A value after a round trip through JSON. */
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

describe('data/codes.json', () => {
  const { codes, unofficial } = readJson('data/codes.json') as {
    readonly codes: Fields[];
    readonly unofficial: Fields[];
  };

  it('has the details of the package, with the address of each page', () => {
    const withPage = (details: { readonly code: number }): unknown =>
      asJson({ ...details, page: `${siteAddress}/codes/${details.code}` });
    assert.deepEqual(codes, allStatusDetails.map(withPage));
    assert.deepEqual(unofficial, allUnofficialDetails.map(withPage));
  });
});

for (const code of pageNumbers) {
  const details = statusDetails(code);
  const uses = unofficialDetails(code);

  describe(`the twins of /codes/${code}`, () => {
    it('in JSON agrees with the package and with the content', () => {
      const { page, text, unofficial = [], ...facts } = readJson(`data/codes/${code}.json`);
      assert.deepEqual(facts, asJson(details ?? { registered: false, code }));
      assert.equal(page, `${siteAddress}/codes/${code}`);
      assert.deepEqual(text, asJson(content.codes.get(String(code))));
      assert.deepEqual(
        unofficial,
        uses.map((use) => asJson({ ...use, text: content.unofficial.get(use.name) })),
      );
    });

    it('in Markdown says what the page says', () => {
      const markdown = readBuilt(`codes/${code}.md`);
      const phrase = details?.phrase ?? uses[0]?.phrase ?? '';
      const heading = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('&quot;', '"') ?? '';
      assert.ok(heading.startsWith(`${code} `) && heading.includes(phrase), heading);
      const summary = details?.summary ?? (uses.length === 1 ? uses[0]?.summary : '') ?? '';
      assert.ok(markdown.includes(summary), summary);
      const meanings = [content.codes.get(String(code)), ...uses.map(({ name }) => content.unofficial.get(name))];
      for (const entry of meanings) if (entry) assert.ok(markdown.includes(entry.meaning.slice(0, 60)), entry.meaning);
      assert.ok(!/<CopyRow|<llm-exclude|v-bind|(?<!')\[object /.test(markdown), 'remains of components');
    });
  });
}

describe('the other files for programs', () => {
  it('has the decision guide as the sources have it', () => {
    assert.deepEqual(readJson('data/decision-guide.json'), JSON.parse(readGuideText()));
  });

  it('has a document to search for every code', () => {
    const { rows } = readJson('data/search.json') as { readonly rows: Fields[] };
    assert.equal(rows.length, allStatusDetails.length + allUnofficialDetails.length);
    for (const { code, name } of [...allStatusDetails, ...allUnofficialDetails])
      assert.ok(
        rows.some((row) => row['code'] === code && (row['names'] as string[]).includes(name)),
        name,
      );
  });

  it('is linked from the page of each code', () => {
    for (const code of pageNumbers) {
      const html = readBuilt(`codes/${code}.html`);
      assert.ok(html.includes(`href="/codes/${code}.md" rel="alternate" type="text/markdown"`), `${code}.md`);
      assert.ok(isBuilt(`data/codes/${code}.json`), `${code}.json`);
    }
  });
});
