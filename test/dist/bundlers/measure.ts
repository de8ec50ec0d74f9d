import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { project } from '../tarball/installed.js';
import { bundlers, type Bundler } from './bundlers.js';
import { rows, type Row } from './rows.js';

export const bundlerNames = Object.keys(bundlers) as Bundler[];

/** The number of bytes that an import adds to a bundle. */
interface Size {
  readonly minified: Readonly<Record<Bundler, number>>;
  /** The bundle of esbuild, compressed at the highest level. */
  readonly gzip: number;
}

/** The bundles of a program, by bundler. */
type Bundles = Readonly<Record<Bundler, string>>;

export interface MeasuredRow extends Row {
  readonly bundles: Bundles;
  readonly size: Size;
}

const folder = join(project, 'bundles');

/** Passes what a program uses to an unknown function, so that bundlers cannot drop it. */
const programOf = (imports: string, uses: string): string => `${imports}\nuse(${uses});\n`;

/** The imported names of a statement: `a, b` for `import { a, b } from '…';`. */
const namesIn = (imports: string): string => /\{ (?<names>.*) \}/.exec(imports)?.groups?.['names'] ?? '';

/** Bundles a program with one bundler after another, because each of them uses all cores. */
async function bundle(program: string, name: string): Promise<Bundles> {
  const entry = join(folder, `${name}.js`);
  await writeFile(entry, program);
  const bundles: Partial<Record<Bundler, string>> = {};
  for (const bundler of bundlerNames) bundles[bundler] = (await bundlers[bundler](entry)).trim();
  return bundles as Bundles;
}

const gzipped = ({ esbuild }: Bundles): number => gzipSync(esbuild, { level: 9 }).length;

/** The size of bundles, minus that of a program without imports. */
function sizeOf(bundles: Bundles, bare: Bundles): Size {
  const minified = bundlerNames.map((name) => [name, Buffer.byteLength(bundles[name]) - Buffer.byteLength(bare[name])]);
  return { minified: Object.fromEntries(minified) as Size['minified'], gzip: gzipped(bundles) - gzipped(bare) };
}

/** All rows with their bundles and sizes. */
export async function measureRows(): Promise<readonly MeasuredRow[]> {
  await mkdir(folder, { recursive: true });
  const bare = await bundle(programOf('', ''), 'bare');
  const measured: MeasuredRow[] = [];
  for (const [index, row] of rows.entries()) {
    const { imports, uses = namesIn(imports) } = row;
    const bundles = await bundle(programOf(imports, uses), `row-${index}`);
    measured.push({ ...row, bundles, size: sizeOf(bundles, bare) });
  }
  return measured;
}
