import { node } from '@elysiajs/node';
import { Elysia } from 'elysia';
import { answerErrors } from '../../../examples/frameworks/elysia.ts';
import { announce, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = new Elysia({ adapter: node() });
if (withRecipe) app.use(answerErrors);

app.get('/sync/:scenario', ({ params }) => {
  throw makeError(params.scenario);
});
app.get('/async/:scenario', async ({ params }) => {
  await Promise.resolve();
  throw makeError(params.scenario);
});

app.listen({ hostname: '127.0.0.1', port: 0 }, async (server) => {
  // Elysia only knows the requested port 0; the underlying server knows the assigned port.
  const { raw } = server as unknown as { raw: { ready(): Promise<unknown>; url: string } };
  await raw.ready();
  announce(Number(new URL(raw.url).port), 'elysia');
});
