import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CodeEntry, UnofficialEntry } from '../content/code-entry.js';
import { readGuide } from './guide-data.js';
import { docs } from './made.js';

/** The content that is written so far, by code and by name of the constant. */
export interface Content {
  readonly codes: ReadonlyMap<string, CodeEntry>;
  readonly unofficial: ReadonlyMap<string, UnofficialEntry>;
}

/** A comparison of the decision guide, as far as the pages of the codes need it. */
export interface Comparison {
  readonly slug: string;
  readonly codes: readonly number[];
  readonly question: string;
}

/** An outcome of the decision guide. */
export interface Outcome {
  readonly id: string;
  readonly code: number | null;
  readonly title: string;
  readonly reason: string;
}

/** A question of the decision guide. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
}

/** A topic of the decision guide. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly short: string;
}

/** The part of the decision guide that is read here. */
export interface DecisionGuide {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
  readonly guides: readonly Topic[];
}

/** Reads every entry of one folder. */
async function readEntries<Entry>(folder: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const at = new URL(`content/${folder}/`, docs);
  if (!existsSync(at)) return entries;
  for (const file of readdirSync(at).filter((name) => name.endsWith('.ts'))) {
    const { entry } = (await import(pathToFileURL(new URL(file, at).pathname).href)) as { entry: Entry };
    entries.set(file.replace('.ts', ''), entry);
  }
  return entries;
}

/** Reads what people have written about the codes. */
export async function readContent(): Promise<Content> {
  return { codes: await readEntries<CodeEntry>('codes'), unofficial: await readEntries<UnofficialEntry>('unofficial') };
}

/** The text of a file under `docs`; `undefined` where there is none. */
export function readText(path: string): string | undefined {
  const file = new URL(path, docs);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The decision guide, as far as it is read here. */
export function readDecisionGuide(): DecisionGuide {
  return readGuide();
}
