import express, { type NextFunction, type Request, type Response } from 'express-4';
import { answerError } from '../../../examples/frameworks/express.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = express();

app.get('/sync/:scenario', (request: Request) => {
  throw makeError(request.params['scenario']);
});
// Express 4 does not wait for async handlers.
app.get('/async/:scenario', async (request: Request, _response: Response, next: NextFunction) => {
  await Promise.resolve();
  next(makeError(request.params['scenario']));
});

if (withRecipe) app.use(answerError as never);
listen(app, 'express-4');
