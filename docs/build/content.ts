import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CodeEntry, UnofficialEntry } from '../content/code-entry.js';
import { readGuide } from './guide-data.js';
import { docs } from './made.js';

/** The written content: registered codes by number, unofficial codes by constant name. */
export interface Content {
  readonly codes: ReadonlyMap<string, CodeEntry>;
  readonly unofficial: ReadonlyMap<string, UnofficialEntry>;
}

/** The part of a comparison that the pages of the codes use. */
interface Comparison {
  readonly slug: string;
  readonly codes: readonly number[];
  readonly question: string;
}

/** The part of an outcome that the pages of the codes use. */
interface Outcome {
  readonly id: string;
  readonly code: number | null;
  readonly title: string;
  readonly reason: string;
}

/** The part of a question that the site search uses. */
interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
}

/** The part of a topic that the site search uses. */
interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly short: string;
}

/** The part of the decision guide that the pages of the codes and the search use. */
export interface DecisionGuide {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
  readonly guides: readonly Topic[];
}

/** Imports every entry of a folder, by file name without the extension. */
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

/** Reads the written content of all codes. */
export async function readContent(): Promise<Content> {
  return { codes: await readEntries<CodeEntry>('codes'), unofficial: await readEntries<UnofficialEntry>('unofficial') };
}

/** The text of a file under `docs`, or `undefined` if the file does not exist. */
export function readText(path: string): string | undefined {
  const file = new URL(path, docs);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Reads the decision guide. */
export function readDecisionGuide(): DecisionGuide {
  return readGuide();
}
