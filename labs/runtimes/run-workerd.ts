import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Run } from './runtime.ts';
import type { Stage } from './stage.ts';
import type { Outcome } from './suite/run-suite.mjs';

/** Serves the suite as a worker with these compatibility flags, and requests its outcomes. */
export function inWorkerd(...flags: readonly string[]): Run {
  return (binary, stage, { sentError }) => ask(binary, stage, flags, sentError);
}

async function ask(binary: string, stage: Stage, flags: readonly string[], sentError: string): Promise<Outcome[]> {
  const config = join(stage.folder, 'workerd.capnp');
  writeFileSync(config, renderConfig(stage, flags));
  const child = spawn(binary, ['serve', config, '--control-fd=3'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr?.on('data', (chunk) => (log += String(chunk)));
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`workerd ended with ${code}\n${log}`));
    });
  });
  const asked = async (): Promise<Outcome[]> => {
    const port = await portFrom(child.stdio[3] as Readable);
    const url = `http://127.0.0.1:${port}/?sent-error=${encodeURIComponent(sentError)}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(180_000) });
    if (!response.ok) throw new Error(`workerd answers ${response.status}\n${await response.text()}\n${log}`);
    return (await response.json()) as Outcome[];
  };
  try {
    return await Promise.race([asked(), ended]);
  } finally {
    child.kill('SIGKILL');
  }
}

function portFrom(control: Readable): Promise<number> {
  return new Promise((resolve) => {
    createInterface(control).on('line', (line) => {
      const event = JSON.parse(line) as { event: string; port?: number };
      if (event.event === 'listen' && event.port !== undefined) resolve(event.port);
    });
  });
}

/** Renders the configuration. Each file is a module named by its path, each entry point one named by its specifier. */
function renderConfig({ folder, entryPoints, commonJs }: Stage, flags: readonly string[]): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    // workerd starts the first module.
    .sort((a, b) => Number(b === 'in-workerd.mjs') - Number(a === 'in-workerd.mjs'));
  const modules = [
    ...files.map(
      (path) => `(name = "${path}", ${/\bdist\/cjs\//.test(path) ? 'commonJs' : 'es'}Module = embed "${path}")`,
    ),
    ...Object.entries(entryPoints).map(([name, path]) => {
      const up = '../'.repeat(name.split('/').length - 1) || './';
      return `(name = "${name}", esModule = "export * from '${up}${path}';")`;
    }),
    `(name = "http-status-kit.cjs", commonJsModule = "module.exports = require('./${commonJs}');")`,
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
const suite :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ${JSON.stringify(flags)},
  modules = [
    ${modules.join(',\n    ')},
  ],
);
`;
}
