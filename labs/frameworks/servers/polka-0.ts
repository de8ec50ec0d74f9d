import type { RequestHandler } from 'express';
import polka from 'polka';
import { errorHandlers } from '../../../examples/frameworks/polka.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

// Polka 0.5 catches nothing: errors have to be passed to `next`, which handlers get only if there is middleware.
const middleware: RequestHandler = (_request, _response, next) => {
  next();
};

const app = polka(withRecipe ? errorHandlers : {})
  .use(middleware)
  .get('/sync/:scenario', (request, _response, next) => {
    next(makeError(String(request.params['scenario'])));
  })
  .get('/async/:scenario', async (request, _response, next) => {
    await Promise.resolve();
    next(makeError(String(request.params['scenario'])));
  });

listen(app.handler as never, 'polka');
