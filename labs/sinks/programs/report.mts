import { writeFileSync } from 'node:fs';
import { errors } from './errors.mts';

/** Where an error goes, as the text that arrives there. */
export type Sinks = Readonly<Record<string, (error: Error) => string | Promise<string>>>;

/** What arrived: `null` where the sink threw. */
export type Texts = Record<string, Record<string, string | null>>;

/** Gives every sink its own copy of every error, and writes what arrived to the file that `REPORT` names. */
export async function report(sinks: Sinks): Promise<void> {
  const texts: Texts = {};
  for (const [sink, write] of Object.entries(sinks)) {
    for (const [key, { make }] of Object.entries(errors)) {
      const error = await make();
      let text: string | null;
      try {
        text = await write(error);
      } catch {
        text = null;
      }
      (texts[sink] ??= {})[key] = text;
    }
  }
  writeReport(texts);
}

export function writeReport(content: unknown): void {
  const { REPORT } = process.env;
  if (REPORT === undefined) throw new Error('Cannot write the report: REPORT names no file');
  writeFileSync(REPORT, JSON.stringify(content));
}
