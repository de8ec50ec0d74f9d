import { do_not_optimize } from 'mitata';
import type { Contestant } from '../contestants.ts';
import type { Cells, Measurement } from '../results.ts';

/** Something that several packages can do, as a program that does it `count` times. */
export interface Operation {
  readonly title: string;
  readonly count: number;
  readonly programs: Partial<Readonly<Record<Contestant, Program>>>;
  readonly budget?: { readonly promise: string; readonly isKept: (kit: Measurement, cells: Cells) => boolean };
}

export type Program = () => unknown;

type Work<Input> = (input: Input) => unknown;

interface OperationOptions<Input> extends Pick<Operation, 'budget'> {
  /** How many calls deeper the end of the stack is, where the operation is done. */
  readonly depth?: number;
  /** Inputs for some contestants in the place of those for all, as many as those. */
  readonly own?: Partial<Readonly<Record<Contestant, readonly Input[]>>>;
}

/** An operation on each of some inputs. */
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

/** What is not over the limit by more than a factor. */
export const within = (factor: number): NonNullable<Operation['budget']> => ({
  promise: `≤ ${factor} ×`,
  isKept: ({ ratio = Number.NaN }) => ratio <= factor,
});

export const times = <Input>(count: number, input: Input): Input[] => Array.from({ length: count }, () => input);

/** As many inputs as asked for, of a few that follow each other again and again. */
export const cycle = <Input>(count: number, few: readonly Input[]): Input[] =>
  Array.from({ length: Math.ceil(count / few.length) }, () => few)
    .flat()
    .slice(0, count);

/** Numbers that look random and are the same in every run, from 0 up to a limit. */
export function randomNumbers(count: number, below: number): number[] {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  });
}

/** A loop that is compiled anew for each program: in a shared one the engine could inline nothing. */
function loopOver<Input>(inputs: readonly Input[], work: Work<Input>): Program {
  const loop = 'return () => { for (const input of inputs) consume(work(input)); };';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is a constant
  const make = new Function('inputs', 'work', 'consume', loop) as (...values: unknown[]) => Program;
  return make(inputs, work, consume);
}

const consume: Work<unknown> = do_not_optimize;

/** JavaScriptCore, the engine of Bun, drops the frame of a function that ends in a call: so this one ends in a variable. */
function descend(depth: number, program: Program): unknown {
  const result = depth === 0 ? program() : descend(depth - 1, program);
  return result;
}
