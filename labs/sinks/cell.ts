import { markers, type Marker } from './programs/markers.mts';

/** What was found of an error in a text, such as `"T1 C2 name ^"`, or `"threw"` if the sink threw. */
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

/** How often a marker was found, according to a cell. */
export function countIn(cell: Cell, marker: Marker): number {
  return Number(new RegExp(`\\b${marker}(\\d+)`).exec(cell)?.[1] ?? 0);
}

/** Whether a text contains a class name. Source lines and constructor calls in the stack do not count. */
function showsName(text: string, className: string): boolean {
  const printed = text.replaceAll(/^ *\d+ \|.*$/gm, '');
  return new RegExp(`(?<!new |[\\w.])${className}(?!\\w)`).test(printed);
}
