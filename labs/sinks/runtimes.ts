import { findProgram } from '../runtimes/program.ts';
import { runtimes } from '../runtimes/runtimes.ts';

/** How to start a program in one of the runtimes in `labs/runtimes`. */
export interface Runtime {
  readonly binary: string;
  readonly args: readonly string[];
}

export const nodes = ['Node 20', 'Node 22', 'Node 24', 'Node 26'] as const;

/** The runtimes in which errors are printed. */
export const everywhere = [...nodes, 'Bun', 'Deno'] as const;

const args: Readonly<Record<string, readonly string[]>> = {
  Bun: ['--no-install'],
  Deno: ['run', '--quiet', '--no-remote', '--node-modules-dir=manual', '--allow-all'],
};

export function runtime(title: (typeof everywhere)[number]): Runtime {
  const found = runtimes.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`Cannot find ${title} in labs/runtimes`);
  return { binary: findProgram(found).binary, args: args[title] ?? [] };
}
