import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contestantNames, type Contestant } from './contestants.ts';

/** A program that uses a package. Each package that can do it has its own file: `consumers/<row>/<contestant>.ts`. */
export interface Consumer {
  readonly title: string;
}

export const consumers = {
  constant: { title: 'one constant' },
  'ten-constants': { title: 'ten constants' },
  namespace: { title: 'ten constants of one object' },
  guard: { title: 'is it a client error?' },
  phrase: { title: 'phrase of a code' },
  'code-by-phrase': { title: 'code of a phrase' },
  error: { title: 'one error class' },
  'five-errors': { title: 'five error classes' },
  client: { title: 'error of a response' },
  'client-of-one': { title: 'error of a response, one class' },
  everything: { title: 'everything' },
} as const satisfies Record<string, Consumer>;

export type ConsumerName = keyof typeof consumers;

export const consumerNames = Object.keys(consumers) as ConsumerName[];

export function fileOf(consumer: ConsumerName, contestant: Contestant): string {
  return fileURLToPath(new URL(`consumers/${consumer}/${contestant}.ts`, import.meta.url));
}

/** The contestants that have a file for a row. */
export function contestantsOf(consumer: ConsumerName): Contestant[] {
  return contestantNames.filter((contestant) => existsSync(fileOf(consumer, contestant)));
}
