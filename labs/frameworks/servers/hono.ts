import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { answerError } from '../../../examples/frameworks/hono.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = new Hono();
if (withRecipe) app.onError(answerError);

app.get('/sync/:scenario', (context) => {
  throw makeError(context.req.param('scenario'));
});
app.get('/async/:scenario', async (context) => {
  await Promise.resolve();
  throw makeError(context.req.param('scenario'));
});

listen(getRequestListener(app.fetch), 'hono');
