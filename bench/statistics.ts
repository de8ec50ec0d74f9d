import type { Contestant } from './contestants.ts';
import type { Cells, Measurement } from './results.ts';

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new RangeError('Cannot take a quantile of no numbers');
  return below + (above - below) * (at - Math.floor(at));
}

function measurementOf(samples: readonly number[], limit: readonly number[] | undefined): Measurement {
  return {
    value: rounded(median(samples)),
    quartiles: { lower: rounded(quantile(samples, 0.25)), upper: rounded(quantile(samples, 0.75)) },
    ...(limit && { ratio: rounded(median(samples.map((sample, round) => sample / (limit[round] ?? Number.NaN)))) }),
  };
}

/** Rounds to four digits; more would only show noise. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** The cells of one row, from the samples of each contestant, one per round. */
export function cellsOf(samples: Partial<Readonly<Record<Contestant, readonly number[]>>>): Cells {
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, measurementOf(list, samples.limit)]));
}

/** Measures each name once per round. The first name changes every round, so a slow moment affects all alike. */
export async function interleave<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => number | Promise<number>,
): Promise<Record<Name, number[]>> {
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    const start = round % names.length;
    for (const name of [...names.slice(start), ...names.slice(0, start)]) samples[name].push(await measure(name));
  }
  return samples;
}
