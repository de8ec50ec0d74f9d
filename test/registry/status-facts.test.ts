import { describe, expect, it } from 'vitest';
import { statusClasses, statusRecords, unofficialRecords } from '../../src/registry/index.js';
import collected from '../vectors/status-facts.json' with { type: 'json' };

interface Row {
  readonly code?: number;
  readonly name: string;
}

interface Table {
  readonly table: string;
  readonly records: readonly Row[];
  readonly facts: readonly Row[];
  /** Members that we write or choose ourselves, so no source has them. */
  readonly ours: readonly string[];
}

const tables: readonly Table[] = [
  { table: 'classes', records: statusClasses, facts: collected.classes, ours: ['summary'] },
  {
    table: 'registered codes',
    records: statusRecords,
    facts: collected.registered,
    ours: ['summary', 'deprecated', 'insteadOf', 'keywords', 'errorOptions'],
  },
  {
    table: 'unofficial codes',
    records: unofficialRecords,
    facts: collected.unofficial,
    ours: ['summary', 'keywords', 'note'],
  },
];

const titleOf = ({ code, name }: Row): string => (code === undefined ? name : `${code} ${name}`);
const titlesOf = (rows: readonly Row[]): string[] => rows.map(titleOf).sort();

describe.each(tables)('the facts of the $table', ({ records, facts, ours }) => {
  it('exist for each record and for nothing else', () => {
    expect(titlesOf(records)).toEqual(titlesOf(facts));
  });

  it.each(facts.map((row) => [titleOf(row), row] as const))('are in the record of %s', (title, row) => {
    const record = records.find((one) => titleOf(one) === title) ?? {};
    const members = Object.entries(record).filter(([member]) => !ours.includes(member));
    expect(Object.fromEntries(members)).toEqual(row);
  });
});
