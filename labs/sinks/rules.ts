import { countIn, type Cell } from './cell.ts';
import { known } from './known.ts';
import type { Group, Results } from './measure.ts';
import type { Marker } from './programs/markers.mts';
import { pairs } from './programs/pairs.mts';

/** A rule that some cells have to follow, whatever is committed. */
interface Rule {
  readonly name: string;
  readonly groups: readonly Group[];
  /** Defaults to all sinks. */
  readonly sink?: string;
  /** Defaults to all errors or pairs. */
  readonly keys?: readonly string[];
  holds(cell: Cell): boolean;
}

/** A cell in which a rule does not hold. */
export interface Violation {
  readonly rule: string;
  readonly group: Group;
  readonly place: string;
  readonly sink: string;
  readonly key: string;
  readonly cell: Cell;
}

const has = (cell: Cell, ...wanted: Marker[]): boolean => wanted.some((marker) => countIn(cell, marker) > 0);
const logs: readonly Group[] = ['consoles', 'monitors'];

const rules: readonly Rule[] = [
  {
    name: 'no value of a header field shows',
    groups: [...logs, 'clients'],
    holds: (cell) => !has(cell, 'H'),
  },
  {
    name: 'no client gets a private text',
    groups: ['clients'],
    holds: (cell) => !has(cell, 'T'),
  },
  {
    name: 'no client gets the text of a cause',
    groups: ['clients'],
    holds: (cell) => !has(cell, 'C'),
  },
  {
    name: 'no client gets anything from an upstream server',
    groups: ['clients'],
    keys: ['g'],
    holds: (cell) => !has(cell, 'T', 'H', 'N', 'X', 'U', 'I'),
  },
  {
    name: 'the private text shows',
    groups: logs,
    keys: ['a', 'b', 'c'],
    holds: (cell) => has(cell, 'T'),
  },
  {
    name: 'the private text shows once',
    groups: ['consoles'],
    sink: 'console.log(error)',
    keys: ['a', 'b', 'c'],
    // If the text does not show at all, the rule above fails.
    holds: (cell) => countIn(cell, 'T') <= 1,
  },
  {
    name: 'the name of the class shows',
    groups: logs,
    holds: (cell) => cell.split(' ').includes('name'),
  },
  {
    name: 'the type and the extension member show',
    groups: ['consoles'],
    keys: ['c', 'd'],
    holds: (cell) => has(cell, 'X') && has(cell, 'U'),
  },
  {
    name: 'errors that differ are told apart',
    groups: ['comparisons'],
    keys: pairs.filter(({ areTwins }) => !areTwins).map(({ name }) => name),
    holds: (cell) => cell === 'differ' || cell === '-',
  },
  {
    name: 'twins are equal',
    groups: ['comparisons'],
    keys: pairs.filter(({ areTwins }) => areTwins).map(({ name }) => name),
    holds: (cell) => cell === 'equal' || cell === '-',
  },
];

/** The result of checking the rules. */
export interface Judgement {
  readonly kept: number;
  readonly known: readonly Violation[];
  readonly violations: readonly Violation[];
  /** Entries in `known.ts` that are no longer needed. */
  readonly stale: readonly string[];
}

export function judge(results: Results): Judgement {
  let kept = 0;
  const broken: Violation[] = [];
  for (const { name: rule, groups, sink: only, keys, holds } of rules) {
    for (const group of groups) {
      for (const { place, sink, key, cell } of cellsIn(results, group)) {
        if ((only ?? sink) !== sink || !(keys?.includes(key) ?? true)) continue;
        if (holds(cell)) kept += 1;
        else broken.push({ rule, group, place, sink, key, cell });
      }
    }
  }
  const excuseOf = (violation: Violation) =>
    known.find(({ rule, where }) => rule === violation.rule && where.test(pathOf(violation)));
  const excuses = new Set(broken.map(excuseOf));
  return {
    kept,
    known: broken.filter(excuseOf),
    violations: broken.filter((violation) => !excuseOf(violation)),
    stale: known.filter((entry) => !excuses.has(entry)).map(({ rule, where }) => `${rule}, ${String(where)}`),
  };
}

/** The path of a cell, in the form that `known.ts` matches. */
export function pathOf({ group, place, sink, key }: Omit<Violation, 'rule' | 'cell'>): string {
  return [group, place, sink, key].join(' / ');
}

export function cellsIn(results: Results, group: Group): Omit<Violation, 'rule'>[] {
  return Object.entries(results[group]).flatMap(([place, sinks]) =>
    Object.entries(sinks).flatMap(([sink, row]) =>
      Object.entries(row).map(([key, cell]) => ({ group, place, sink, key, cell })),
    ),
  );
}

/** Renders violations as lines. Places in which the same cells break a rule share a line. */
export function linesOf(violations: readonly Violation[]): string[] {
  const bySink = groupBy(violations, ({ rule, group, sink }) => `${rule}: ${group}, ${sink}`);
  return [...bySink].flatMap(([where, ofSink]) => {
    const byPlace = [...groupBy(ofSink, ({ place }) => place)].map(([place, cells]) => ({
      place,
      cells: cells.map(({ key, cell }) => `${key} (${cell})`).join(', '),
    }));
    return [...groupBy(byPlace, ({ cells }) => cells)].map(
      ([cells, places]) => `${where}, in ${places.map(({ place }) => place).join(', ')}: ${cells}`,
    );
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
