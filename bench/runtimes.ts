import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Other runtimes that errors are measured with, if their binary is given: `--node24 <path>` or `BENCH_NODE24`. */
const known = {
  node24: { name: 'Node 24', variable: 'BENCH_NODE24', version: /^v(24\..*)/ },
  bun: { name: 'Bun', variable: 'BENCH_BUN', version: /^(\d.*)/ },
} as const;

export const runtimeOptions = { node24: { type: 'string' }, bun: { type: 'string' } } as const;

export interface Runtime {
  readonly name: string;
  readonly version: string;
  readonly binary: string;
}

/** The runtimes whose binary was given, as an option or in the environment. */
export function runtimesOf(options: Readonly<Partial<Record<keyof typeof known, string>>>): Runtime[] {
  return Object.entries(known).flatMap(([option, { name, variable, version }]): Runtime[] => {
    const path = options[option as keyof typeof known] ?? process.env[variable];
    if (!path) return [];
    // npm runs scripts in the folder of their package; INIT_CWD is the folder in which npm was called.
    const binary = resolve(process.env['INIT_CWD'] ?? '.', path);
    const said = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
    const [, number] = version.exec(said) ?? [];
    if (number === undefined) throw new RangeError(`Cannot use "${binary}" as ${name}: its version is "${said}"`);
    return [{ name, version: number, binary }];
  });
}

/** The runtimes that were not measured, and the option that adds each. */
export function absentRuntimes(names: readonly string[]): { readonly name: string; readonly option: string }[] {
  return Object.entries(known).flatMap(([option, { name }]) => (names.includes(name) ? [] : [{ name, option }]));
}
