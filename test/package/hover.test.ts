import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { specLabel, specUrl } from '../../src/registry/spec.js';
import { statusClasses } from '../../src/registry/status-class.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import { hoverOver, type Hover } from '../fixtures/typescript-project.js';

/** The first lines that an editor shows: code and phrase, the sentence; then the section. */
function expectDocs({ docs, tags }: Hover, record: StatusRecord): void {
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

const names = statusRecords.flatMap(({ name, formerNames }) => [name, ...(formerNames ?? [])]);

const lines = [
  `import { ${[...names, ...objects.map(({ object }) => object)].join(', ')} } from 'http-status-kit';`,
  "import * as Status from 'http-status-kit/constants';",
  ...names.flatMap((name) => [`${name};`, `Status.${name};`]),
  ...objects.flatMap(({ object }) => statusRecords.map(({ name }) => `${object}.${name};`)),
];

describe('hover text over the built declarations', () => {
  const hover = hoverOver(`${lines.join('\n')}\n`);

  it.each(statusRecords)('tells what $name means', (record) => {
    const named = hover(record.name);
    expect(named.signature).toContain(`const ${record.name}: ${record.code}`);
    expectDocs(named, record);
    expectDocs(hover(`Status.${record.name}`), record);
  });

  it.each(objects)('tells what the members of $object mean', ({ object, from, to }) => {
    for (const record of statusRecords.filter(({ code }) => code >= from && code <= to)) {
      const member = hover(`${object}.${record.name}`);
      expect(member.signature).toMatch(new RegExp(`\\b${record.name}: ${record.code}$`));
      expectDocs(member, record);
    }
  });

  it('tells which constant replaces a former name', () => {
    for (const { name, formerNames } of statusRecords) {
      for (const former of formerNames ?? []) {
        expect(hover(former).tags).toEqual([`@deprecated Use {@link ${name}}.`]);
      }
    }
  });

  it('warns of the temporary registration of 104', () => {
    expect(hover('UPLOAD_RESUMPTION_SUPPORTED').tags).toContain('@experimental');
  });
});
