import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import { collected, flatten, type Scalar } from './collected-facts.js';
import { differences, type Difference } from './fact-differences.js';
import { actualOf, actualOfUnofficial, expectedOf, expectedOfUnofficial } from './facts-of-records.js';

interface Fact {
  readonly path: string;
  readonly collected: Scalar | undefined;
  readonly ours: Scalar | undefined;
}

/** Every fact that one side or the other has. */
function compare(expected: object, actual: object): Fact[] {
  const [collected, ours] = [flatten(expected), flatten(actual)];
  const paths = new Set([...collected.keys(), ...ours.keys()]);
  return [...paths].map((path) => ({ path, collected: collected.get(path), ours: ours.get(path) }));
}

const rows = [
  ...collected.registered.map((facts) => {
    const record = statusRecords.find(({ code }) => code === facts.code);
    return { row: `${facts.code} ${facts.name}`, facts: compare(expectedOf(facts), record ? actualOf(record) : {}) };
  }),
  ...collected.unofficial.map((facts) => {
    const record = unofficialRecords.find(
      ({ code, phrase, name }) => code === facts.code && (phrase === facts.phrase || name === facts.name),
    );
    const actual = record ? actualOfUnofficial(record, facts) : {};
    return { row: `${facts.code} ${facts.name}`, facts: compare(expectedOfUnofficial(facts), actual) };
  }),
];

const differencesOf = (row: string): readonly Difference[] =>
  differences.filter((difference) => difference.row === row);

describe('the facts of the records', () => {
  it('are compared for all codes, registered and unofficial', () => {
    expect(collected.registered).toHaveLength(statusRecords.length);
    expect(collected.unofficial).toHaveLength(unofficialRecords.length);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(statusRecords.length + unofficialRecords.length);
    const count = rows.reduce((sum, { facts }) => sum + facts.length, 0);
    // No fact goes missing without notice.
    expect(count).toBe(2776);
  });

  it.each(rows)('are those that were collected of $row', ({ row, facts }) => {
    const expected = differencesOf(row).map(({ path, collected, ours }) => ({ path, collected, ours }));
    const found = facts.filter(({ collected, ours }) => collected !== ours);
    const byPath = (a: Fact, b: Fact): number => (a.path < b.path ? -1 : 1);
    expect(found.sort(byPath)).toEqual(expected.sort(byPath));
  });

  it('differ on purpose only where a code is there to differ', () => {
    for (const { row, why } of differences) {
      expect(rows.map((known) => known.row)).toContain(row);
      expect(why).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
