import { isDeepStrictEqual } from 'node:util';
import type { Group, Results, Table } from './measure.ts';
import { errors } from './programs/errors.mts';
import { markers } from './programs/markers.mts';

const titles: Readonly<Record<Group, string>> = {
  consoles: 'Consoles',
  monitors: 'Loggers and monitors',
  clients: 'What may reach a client',
  comparisons: 'Comparisons',
};

/** Renders the results for the terminal: a table for each group. Places with equal results share one part. */
export function renderResults(results: Results): string {
  return [
    ...Object.entries(errors).map(([key, { title }]) => `${key}  ${title}`),
    '',
    ...Object.entries(markers).map(([marker, text]) => `${marker}  ${text}`),
    'name: the name of the class; ^: the line of source; a number: how often',
    ...Object.entries(titles).flatMap(([group, title]) => ['', title, ...renderTable(results[group as Group])]),
  ].join('\n');
}

function renderTable(table: Table): string[] {
  const parts: { places: string[]; rows: Table[string] }[] = [];
  for (const [place, rows] of Object.entries(table)) {
    const same = parts.find((part) => isDeepStrictEqual(part.rows, rows));
    if (same) same.places.push(place);
    else parts.push({ places: [place], rows });
  }
  return parts.flatMap(({ places, rows }) => ['', ...renderPart(places.join(', '), rows)]);
}

/** Renders one part, with the longer side as rows. */
function renderPart(place: string, rows: Table[string]): string[] {
  const sinks = Object.keys(rows);
  const keys = Object.keys(Object.values(rows)[0] ?? {});
  const cell = (sink: string, key: string): string => rows[sink]?.[key] ?? '';
  const lines =
    keys.length > sinks.length
      ? [[place, ...sinks], ...keys.map((key) => [key, ...sinks.map((sink) => cell(sink, key))])]
      : [[place, ...keys], ...sinks.map((sink) => [sink, ...keys.map((key) => cell(sink, key))])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
