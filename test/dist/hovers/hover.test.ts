import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../../src/registry/index.js';
import { specLabel, specUrl } from '../../../src/registry/spec.js';
import { statusClasses } from '../../../src/registry/status-class.js';
import type { StatusRecord } from '../../../src/registry/status-record.js';
import { unofficialRecords } from '../../../src/registry/unofficial/index.js';
import type { UnofficialRecord } from '../../../src/registry/unofficial/unofficial-record.js';
import * as unofficial from '../../../src/unofficial/index.js';
import { hoverOver, type Hover } from './hover-over.js';

/** Checks the first lines that an editor shows: the code and phrase, the summary, and the section. */
function expectDocs({ docs, tags }: Hover, record: StatusRecord): void {
  expect(docs).toBe(`\`${record.code} ${record.phrase}\`\n\n${record.summary}`);
  expect(tags[0]).toBe(`@see {@link ${specUrl(record.spec)} ${specLabel(record.spec)}}`);
  expect(tags.some((tag) => tag.startsWith('@deprecated'))).toBe(record.deprecated !== undefined);
}

/** The same for an unofficial code, with its vendor instead of a section, and the other users of the number. */
function expectUnofficialDocs({ docs, tags }: Hover, record: UnofficialRecord): void {
  const { code, phrase, vendor, alsoUsedBy = [], summary, deprecated, replacedBy } = record;
  const [title, sentence, ...rest] = docs.split('\n\n');
  expect(title).toMatch(/^`\d{3} [^`]+` \([^()]+\)$/);
  expect(title?.startsWith(`\`${code} ${phrase}\` (${vendor}`)).toBe(true);
  expect(sentence).toBe(summary);
  const sharing = [...statusRecords, ...unofficialRecords].filter((other) => other.code === code && other !== record);
  for (const { phrase } of sharing) expect(rest.join()).toContain(`\`${phrase}\``);
  for (const other of alsoUsedBy) expect(rest.join()).toContain(other);
  expect(rest).toHaveLength(Number(alsoUsedBy.length > 0) + Number(sharing.length > 0));
  expect(tags).toHaveLength(deprecated ? 1 : 0);
  if (deprecated) expect(tags[0]).toMatch(replacedBy ? `(${replacedBy})` : /^@deprecated /);
}

const vendorObjects = Object.entries<unknown>(unofficial)
  .filter((entry): entry is [string, Record<string, number>] => typeof entry[1] === 'object')
  .map(([object, members]) => ({ object, members: Object.entries(members) }));

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
  "import * as Unofficial from 'http-status-kit/unofficial';",
  ...unofficialRecords.map(({ name }) => `Unofficial.${name};`),
  ...vendorObjects.flatMap(({ object, members }) => members.map(([name]) => `Unofficial.${object}.${name};`)),
  ...names.flatMap((name) => [`${name};`, `Status.${name};`]),
  ...objects.flatMap(({ object }) => statusRecords.map(({ name }) => `${object}.${name};`)),
];

describe('hover text', () => {
  const hover = hoverOver(`${lines.join('\n')}\n`);

  it.each(statusRecords)('says what $name means', (record) => {
    const named = hover(record.name);
    expect(named.signature).toContain(`const ${record.name}: ${record.code}`);
    expectDocs(named, record);
    expectDocs(hover(`Status.${record.name}`), record);
  });

  it.each(objects)('says what the members of $object mean', ({ object, from, to }) => {
    for (const record of statusRecords.filter(({ code }) => code >= from && code <= to)) {
      const member = hover(`${object}.${record.name}`);
      expect(member.signature).toMatch(new RegExp(`\\b${record.name}: ${record.code}$`));
      expectDocs(member, record);
    }
  });

  it.each(unofficialRecords)('says what $name means, and for which vendor', (record) => {
    const constant = hover(`Unofficial.${record.name}`);
    expect(constant.signature).toContain(`const ${record.name}: ${record.code}`);
    expectUnofficialDocs(constant, record);
  });

  it.each(vendorObjects)('says what the members of $object mean', ({ object, members }) => {
    for (const [name, code] of members) {
      const record = unofficialRecords.find((record) => record.code === code && record.name.endsWith(name))!;
      const member = hover(`Unofficial.${object}.${name}`);
      expect(member.signature).toMatch(new RegExp(`\\b${name}: ${code}$`));
      expectUnofficialDocs(member, record);
    }
  });

  it('has a member for every unofficial code', () => {
    expect(vendorObjects.flatMap(({ members }) => members)).toHaveLength(unofficialRecords.length);
  });

  it('says which constant replaces a former name', () => {
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
