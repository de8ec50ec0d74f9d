import { do_not_optimize } from 'mitata';
import type { Contestant } from '../contestants.ts';
import type { Cells, Measurement } from '../results.ts';

/** Something that several packages can do. Each has a program that does it `count` times. */
export interface Operation {
  readonly title: string;
  readonly count: number;
  readonly programs: Partial<Readonly<Record<Contestant, Program>>>;
  readonly budget?: { readonly promise: string; readonly isKept: (kit: Measurement, cells: Cells) => boolean };
}

export type Program = () => unknown;

type Work<Input> = (input: Input) => unknown;

interface OperationOptions<Input> extends Pick<Operation, 'budget'> {
  /** How many calls deep the stack is when the operation runs. Defaults to 0. */
  readonly depth?: number;
  /** Inputs for single contestants that replace the shared ones. There must be as many of them. */
  readonly own?: Partial<Readonly<Record<Contestant, readonly Input[]>>>;
}

/** An operation that runs once for each input. */
export function operation<Input>(
  title: string,
  inputs: readonly Input[],
  works: Partial<Readonly<Record<Contestant, Work<Input>>>>,
  { depth = 0, own = {}, ...rest }: OperationOptions<Input> = {},
): Operation {
  const programs = Object.fromEntries(
    Object.entries(works).map(([name, work]) => {
      const program = loopOver(own[name as Contestant] ?? inputs, work);
      return [name, depth > 0 ? () => descend(depth, program) : program];
    }),
  );
  return { title, count: inputs.length, programs, ...rest };
}

export function asyncOperation<Input>(
  title: string,
  inputs: readonly Input[],
  works: Partial<Readonly<Record<Contestant, (input: Input) => Promise<unknown>>>>,
): Operation {
  const programs = Object.fromEntries(
    Object.entries(works).map(([name, work]) => [
      name,
      async () => {
        for (const input of inputs) consume(await work(input));
      },
    ]),
  );
  return { title, count: inputs.length, programs };
}

/** A budget: the time may be at most `factor` times that of the limit. */
export const within = (factor: number): NonNullable<Operation['budget']> => ({
  promise: `≤ ${factor} ×`,
  isKept: ({ ratio = Number.NaN }) => ratio <= factor,
});

export const times = <Input>(count: number, input: Input): Input[] => Array.from({ length: count }, () => input);

/** Repeats a few inputs until there are `count`. */
export const cycle = <Input>(count: number, few: readonly Input[]): Input[] =>
  Array.from({ length: Math.ceil(count / few.length) }, () => few)
    .flat()
    .slice(0, count);

/** Pseudorandom integers from 0 up to, but not including, `below`. They are the same in every run. */
export function randomNumbers(count: number, below: number): number[] {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  });
}

/** Compiles a separate loop for each program, because the engine cannot inline the work into a shared loop. */
function loopOver<Input>(inputs: readonly Input[], work: Work<Input>): Program {
  const loop = 'return () => { for (const input of inputs) consume(work(input)); };';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is a constant
  const make = new Function('inputs', 'work', 'consume', loop) as (...values: unknown[]) => Program;
  return make(inputs, work, consume);
}

const consume: Work<unknown> = do_not_optimize;

/** Returns a variable, not the call, because JavaScriptCore drops the frame of a function that ends in a call. */
function descend(depth: number, program: Program): unknown {
  const result = depth === 0 ? program() : descend(depth - 1, program);
  return result;
}
