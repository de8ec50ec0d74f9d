import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contestantNames, type Contestant } from './contestants.ts';
import type { Cells, Measurement } from './results.ts';

/** A program that uses a package, written once for each that can do it: `consumers/<row>/<contestant>.ts`. */
export interface Consumer {
  readonly title: string;
  /** What its bundle may weigh when esbuild minifies it. */
  readonly budget?: {
    readonly promise: string;
    readonly isKept: (minified: Measurement, cells: Cells) => boolean;
    readonly gzipped?: number;
  };
}

const atMost = (bytes: number) => ({
  promise: `≤ ${bytes.toLocaleString('en')} B`,
  isKept: ({ value }: Measurement) => value <= bytes,
});

const overLimit = (bytes: number) => ({
  promise: `≤ ${bytes} B over`,
  isKept: ({ value }: Measurement, { limit }: Cells) => limit !== undefined && value - limit.value <= bytes,
});

export const consumers = {
  constant: { title: 'one constant', budget: overLimit(0) },
  'ten-constants': { title: 'ten constants', budget: overLimit(0) },
  namespace: { title: 'ten constants of one object', budget: overLimit(0) },
  guard: { title: 'is it a client error?', budget: overLimit(60) },
  phrase: { title: 'phrase of a code', budget: atMost(1300) },
  'code-by-phrase': { title: 'code of a phrase', budget: atMost(2200) },
  error: { title: 'one error class', budget: { ...atMost(3300), gzipped: 1530 } },
  'five-errors': { title: 'five error classes', budget: { ...atMost(5500), gzipped: 2250 } },
  client: { title: 'error of a response', budget: atMost(12_600) },
  'client-of-one': { title: 'error of a response, one class', budget: atMost(4700) },
  everything: { title: 'everything' },
} as const satisfies Record<string, Consumer>;

export type ConsumerName = keyof typeof consumers;

export const consumerNames = Object.keys(consumers) as ConsumerName[];

export function fileOf(consumer: ConsumerName, contestant: Contestant): string {
  return fileURLToPath(new URL(`consumers/${consumer}/${contestant}.ts`, import.meta.url));
}

/** Who has a file for a row. */
export function contestantsOf(consumer: ConsumerName): Contestant[] {
  return contestantNames.filter((contestant) => existsSync(fileOf(consumer, contestant)));
}
