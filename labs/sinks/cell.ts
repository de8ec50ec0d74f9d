import { markers, type Marker } from './programs/markers.mts';

/** What of an error was found in a text: `"T1 C2 name ^"`; `"threw"` where there is no text. */
export type Cell = string;

export function cellOf(text: string | null, className: string): Cell {
  if (text === null) return 'threw';
  const counts = Object.entries(markers).flatMap(([marker, value]) => {
    const count = text.split(value).length - 1;
    return count > 0 ? [`${marker}${count}`] : [];
  });
  const found = [...counts, ...(showsName(text, className) ? ['name'] : []), ...(/^ *\^$/m.test(text) ? ['^'] : [])];
  return found.join(' ') || '-';
}

/** How often a marker is in the text of a cell. */
export function countIn(cell: Cell, marker: Marker): number {
  return Number(new RegExp(`\\b${marker}(\\d+)`).exec(cell)?.[1] ?? 0);
}

/** Whether a text has the name of a class, elsewhere than in a line of source, or in a call of its constructor. */
function showsName(text: string, className: string): boolean {
  const printed = text.replaceAll(/^ *\d+ \|.*$/gm, '');
  return new RegExp(`(?<!new |[\\w.])${className}(?!\\w)`).test(printed);
}
