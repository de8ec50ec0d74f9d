import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { answerErrors, errorFormatter } from '../../../examples/frameworks/trpc.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const t = initTRPC.create(withRecipe ? { errorFormatter } : {});
const procedure = t.procedure.input(String);

const router = t.router({
  sync: procedure.mutation(({ input }) => {
    throw makeError(input);
  }),
  async: procedure.mutation(async ({ input }) => {
    await Promise.resolve();
    throw makeError(input);
  }),
});

listen(createHTTPServer({ router, ...(withRecipe ? answerErrors : {}) }), '@trpc/server', {
  method: 'POST',
  path: '/{how}',
  headers: { 'content-type': 'application/json' },
  body: '"{scenario}"',
});
