import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the repository, by its path from the root. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the sizes into the tables of a page. A table is between `<!-- rooms in src/ -->` and
 * `<!-- end of rooms -->`. The first cell of a row is the path of a room, the second is prose, and the last two are the
 * numbers of files and lines. A cell between them lists the rooms that this one imports from.
 */
export function withRoomSizes(page: string, files: readonly ProjectFile[]): string {
  return page.replace(
    /(<!-- rooms in (\S+) -->\n)([^]*?)(<!-- end of rooms -->)/g,
    (_, start: string, folder: string, table: string, end: string) =>
      start + withSizes(table, filesIn(folder, files)) + end,
  );
}

/** The files in a folder and its subfolders. Files at the root of the repository do not belong to a room. */
function filesIn(folder: string, files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter(({ path }) => (folder === './' ? path.includes('/') : path.startsWith(folder)));
}

const firstCell = /^\| \[`(.+?)`\]/;

function withSizes(table: string, files: readonly ProjectFile[]): string {
  const lines = table.split('\n');
  const rooms = lines.flatMap((line) => firstCell.exec(line)?.[1] ?? []);
  const roomed = files.map((file) => ({ ...file, room: roomOf(file.path, rooms) }));
  const homeless = roomed.find(({ room }) => room === undefined);
  if (homeless) throw new Error(`Cannot count ${homeless.path}: no row of the table has its folder`);
  return lines
    .map((line) => {
      const room = firstCell.exec(line)?.[1];
      if (room === undefined) return line;
      const own = roomed.filter((file) => file.room === room);
      const [name = '', holds = '', ...others] = line.split('|').slice(1, -1);
      const imports = others.length > 2 ? [importsOf(own, room, rooms)] : [];
      return `|${[name, holds, ...imports, ...sizeOf(own)].join('|')}|`;
    })
    .join('\n');
}

/** The innermost room that contains a path. */
function roomOf(path: string, rooms: readonly string[]): string | undefined {
  const around = rooms.filter((room) => path === room || path.startsWith(`${room}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}

function importsOf(files: readonly ProjectFile[], room: string, rooms: readonly string[]): string {
  const targets = files.flatMap(({ path, text }) =>
    ts.preProcessFile(text).importedFiles.map(({ fileName }) => posix.join(posix.dirname(path), fileName)),
  );
  const others = new Set(targets.map((target) => roomOf(target, rooms)));
  const names = rooms.filter((other) => other !== room && others.has(other)).map((other) => posix.basename(other));
  return names.join(', ') || 'nothing';
}

/**
 * The numbers of files and lines. Lines are rounded to two digits, because the table would change with every commit
 * otherwise.
 */
function sizeOf(files: readonly ProjectFile[]): [string, string] {
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  return [String(files.length), Number(lines.toPrecision(2)).toLocaleString('en')];
}
