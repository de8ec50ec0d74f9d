import { transform } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundlers } from './bundlers.ts';
import { consumerNames, consumers, contestantsOf, fileOf, type Consumer, type ConsumerName } from './consumers.ts';
import type { Contestant } from './contestants.ts';
import { modules } from './pack.ts';
import type { Cells, Row, Table } from './results.ts';

const encodings = {
  minified: (code: Buffer) => code.length,
  gzip: (code: Buffer) => gzipSync(code, { level: 9 }).length,
  brotli: (code: Buffer) =>
    brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: code.length } }).length,
};

type Encoding = keyof typeof encodings;
type Sizes = Readonly<Record<Encoding, number>>;

/** Bundles one program and removes the final line break, which only some bundlers write. */
async function bundle(bundler: string, consumer: ConsumerName, contestant: Contestant): Promise<string> {
  const make = bundlers[bundler];
  if (!make) throw new RangeError(`Cannot bundle with ${bundler}: no such bundler`);
  const source = await readFile(fileOf(consumer, contestant), 'utf8');
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  // The path must be the same every time, because webpack derives module ids from it.
  const entry = join(modules, '.bench', consumer, `${contestant}.js`);
  await mkdir(dirname(entry), { recursive: true });
  await writeFile(entry, code);
  return (await make(entry)).trimEnd();
}

/** All programs except `everything`, which is not a realistic use of a package and is measured only for its types. */
const bundledConsumers = consumerNames.filter((name) => name !== 'everything');

export async function measureBytes(quick: boolean): Promise<Table[]> {
  const tables: Table[] = [];
  for (const bundler of quick ? ['esbuild', 'rolldown'] : Object.keys(bundlers)) {
    const rows: [Consumer, Partial<Record<Contestant, Sizes>>][] = [];
    for (const name of bundledConsumers) rows.push([consumers[name], await sizesOf(bundler, name)]);
    for (const encoding of Object.keys(encodings) as Encoding[]) {
      tables.push({
        title: `${bundler}, ${encoding}`,
        unit: 'B',
        exact: true,
        rows: rows.map(([consumer, sizes]) => toRow(consumer, sizes, encoding)),
      });
    }
  }
  return tables;
}

async function sizesOf(bundler: string, name: ConsumerName): Promise<Partial<Record<Contestant, Sizes>>> {
  const sizes: Partial<Record<Contestant, Sizes>> = {};
  for (const contestant of contestantsOf(name)) {
    const code = Buffer.from(await bundle(bundler, name, contestant));
    sizes[contestant] = {
      minified: encodings.minified(code),
      gzip: encodings.gzip(code),
      brotli: encodings.brotli(code),
    };
  }
  return sizes;
}

function toRow({ title }: Consumer, sizes: Partial<Record<Contestant, Sizes>>, encoding: Encoding): Row {
  const cells: Cells = Object.fromEntries(
    Object.entries(sizes).map(([contestant, size]) => [contestant, { value: size[encoding] }]),
  );
  return { title, cells };
}
