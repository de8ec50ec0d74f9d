import { Elysia } from 'elysia';
import { answerErrors } from '../../../examples/frameworks/elysia.ts';
import { fetchListener, listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = new Elysia();
if (withRecipe) app.use(answerErrors);

app.get('/sync/:scenario', ({ params }) => {
  throw makeError(params.scenario);
});
app.get('/async/:scenario', async ({ params }) => {
  await Promise.resolve();
  throw makeError(params.scenario);
});

listen(
  fetchListener((request) => app.handle(request)),
  'elysia',
);
