import { readFileSync } from 'node:fs';

/** A row of the IANA registry that assigns a code. */
export interface IanaRow {
  readonly code: number;
  readonly description: string;
  readonly reference: string;
}

const csv = readFileSync(new URL('../vectors/iana-http-status-codes.csv', import.meta.url), 'utf8');
const row = /^(?<code>\d{3}),(?!Unassigned,)(?:"(?<quoted>[^"]*)"|(?<plain>[^,]*)),"?(?<reference>[^"\n]*)"?$/gm;

/** The assigned rows of the snapshot, in its order. */
export const ianaRows: readonly IanaRow[] = [...csv.matchAll(row)].map(({ groups = {} }) => ({
  code: Number(groups['code']),
  description: groups['quoted'] ?? groups['plain'] ?? '',
  reference: groups['reference'] ?? '',
}));

export const registeredCodes: readonly number[] = ianaRows.map(({ code }) => code);
