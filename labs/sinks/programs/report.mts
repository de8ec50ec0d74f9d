import { writeFileSync } from 'node:fs';
import { errors } from './errors.mts';

/** The sinks by name. Each takes an error and returns the text that arrives. */
export type Sinks = Readonly<Record<string, (error: Error) => string | Promise<string>>>;

/** The texts that arrived, by sink and error, or `null` if the sink threw. */
export type Texts = Record<string, Record<string, string | null>>;

/** Passes a fresh copy of every error to every sink, and writes the texts that arrive to the file in `REPORT`. */
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
