import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { specLabel, specUrl } from '../../src/registry/spec.js';
import { statusClasses } from '../../src/registry/status-class.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import { hover } from '../fixtures/typescript-project.js';

const last =
  (word: string) =>
  (text: string): number =>
    text.lastIndexOf(word);

/** The first lines that an editor shows: code and phrase, the sentence; then the section. */
function expectDocs({ docs, tags }: ReturnType<typeof hover>, record: StatusRecord): void {
  expect(docs).toBe(`\`${record.code} ${record.phrase}\`\n\n${record.summary}`);
  expect(tags[0]).toBe(`@see {@link ${specUrl(record.spec)} ${specLabel(record.spec)}}`);
  expect(tags.some((tag) => tag.startsWith('@deprecated'))).toBe(record.deprecated !== undefined);
}

const objects = [
  { object: 'HttpStatus', from: 100, to: 599 },
  { object: 'ErrorStatus', from: 400, to: 599 },
  ...statusClasses.map(({ name, from, to }) => ({
    object: `${name.charAt(0).toUpperCase()}${name.slice(1)}Status`,
    from,
    to,
  })),
];

describe('hover text over the built declarations', () => {
  it.each(statusRecords)('tells what $name means', (record) => {
    const named = hover(`import { ${record.name} } from 'http-status-kit';\n${record.name};`, last(record.name));
    expect(named.signature).toContain(`const ${record.name}: ${record.code}`);
    expectDocs(named, record);
    const text = `import * as Status from 'http-status-kit/constants';\nStatus.${record.name};`;
    expectDocs(hover(text, last(record.name)), record);
  });

  it.each(objects)('tells what the members of $object mean', ({ object, from, to }) => {
    for (const record of statusRecords.filter(({ code }) => code >= from && code <= to)) {
      const text = `import { ${object} } from 'http-status-kit';\n${object}.${record.name};`;
      const member = hover(text, last(record.name));
      expect(member.signature).toMatch(new RegExp(`\\b${record.name}: ${record.code}$`));
      expectDocs(member, record);
    }
  });

  it('tells which constant replaces a former name', () => {
    for (const record of statusRecords) {
      for (const name of record.formerNames ?? []) {
        const { tags } = hover(`import { ${name} } from 'http-status-kit';\n${name};`, last(name));
        expect(tags.join('\n')).toBe(`@deprecated Use {@link ${record.name}}.`);
      }
    }
  });

  it('warns of the temporary registration of 104', () => {
    const name = 'UPLOAD_RESUMPTION_SUPPORTED';
    expect(hover(`import { ${name} } from 'http-status-kit';\n${name};`, last(name)).tags).toContain('@experimental');
  });
});
