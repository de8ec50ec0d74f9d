import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The size of a bundle in bytes. */
interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: docs },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('Cannot measure: the bundler wrote nothing');
  return file.contents;
}

/** Bundles a program and measures it. */
async function measure(lines: string): Promise<BundleSize> {
  const contents = await bundle(lines);
  return { minified: contents.byteLength, gzipped: gzipSync(contents, { level: 9 }).byteLength };
}

/** The sizes that the home page shows. */
export async function measureHome(): Promise<Record<'constant' | 'error' | 'all', number>> {
  const literal = await measure('console.log(404)');
  const constant = await measure("import { NOT_FOUND } from 'http-status-kit'; console.log(NOT_FOUND)");
  const error = await measure("import { NotFoundError } from 'http-status-kit'; console.log(NotFoundError)");
  const all = await measure("import * as kit from 'http-status-kit'; console.log(kit)");
  return { constant: constant.minified - literal.minified, error: error.gzipped, all: all.gzipped };
}
