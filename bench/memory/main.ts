import type { Contestant } from '../contestants.ts';

// Prints the heap bytes per error, with 100,000 errors kept in memory. Nothing reads their stack.

type Make = (text: string) => unknown;

const makers: Readonly<Partial<Record<Contestant, () => Promise<Make>>>> = {
  limit: () => Promise.resolve((text) => Object.assign(new Error(text), { status: 404 })),
  kit: async () => {
    const { NotFoundError } = await import('http-status-kit');
    return (text) => new NotFoundError(text);
  },
  'http-errors': async () => {
    const { default: createError } = await import('http-errors');
    return (text) => new createError.NotFound(text);
  },
  boom: async () => {
    const { notFound } = await import('@hapi/boom');
    return (text) => notFound(text);
  },
  'http-errors-enhanced': async () => {
    const { NotFoundError } = await import('http-errors-enhanced');
    return (text) => new NotFoundError(text);
  },
  h3: async () => {
    const { HTTPError } = await import('h3');
    return (text) => new HTTPError(text, { status: 404 });
  },
  hono: async () => {
    const { HTTPException } = await import('hono/http-exception');
    return (text) => new HTTPException(404, { message: text });
  },
  nest: async () => {
    const { NotFoundException } = await import('@nestjs/common');
    return (text) => new NotFoundException(text);
  },
};

const [, , name = '', count = '100000'] = process.argv;
const make = await makers[name as Contestant]?.();
if (!make || !globalThis.gc) throw new Error(`Cannot measure the memory of "${name}": unknown, or without --expose-gc`);

/** Creates an error at about the stack depth of a framework handler. */
function errorAt(depth: number, text: string): unknown {
  return depth === 0 ? make?.(text) : errorAt(depth - 1, text);
}

const errors = new Array<unknown>(Number(count)).fill(undefined);
for (let index = 0; index < 1000; index++) errorAt(20, 'warm');
globalThis.gc();
const before = process.memoryUsage().heapUsed;
for (let index = 0; index < errors.length; index++) errors[index] = errorAt(20, 'No user 42');
globalThis.gc();
console.log((process.memoryUsage().heapUsed - before) / errors.length);
