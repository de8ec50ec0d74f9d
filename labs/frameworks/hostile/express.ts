import { sendError } from 'http-status-kit';
import express, { type ErrorRequestHandler } from 'express';
import { answerError } from '../../../examples/frameworks/express.ts';
import { listen, withRecipe } from '../listen.ts';
import { ask, rule, withRule } from './ask.ts';

const app = express();

app.get('/alive', (_request, response) => void response.send('alive'));
app.get('/streaming', async (_request, response) => {
  response.write('half');
  await ask('streaming');
});
app.get('/:name', (request) => ask(request.params.name));

const answerByRule: ErrorRequestHandler = (error, _request, response, _next) => {
  sendError(response, error, rule);
};
if (withRecipe) app.use(answerError);
if (withRule) app.use(answerByRule);
listen(app, 'express');
