import express from 'express';
import { answerError } from '../../../examples/frameworks/express.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = express();

app.get('/sync/:scenario', (request) => {
  throw makeError(request.params.scenario);
});
app.get('/async/:scenario', async (request) => {
  await Promise.resolve();
  throw makeError(request.params.scenario);
});

if (withRecipe) app.use(answerError);
listen(app, 'express');
