import { App } from '@tinyhttp/app';
import { errorHandlers } from '../../../examples/frameworks/tinyhttp.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = new App(withRecipe ? errorHandlers : {})
  .get('/sync/:scenario', (request) => {
    throw makeError(request.params['scenario']);
  })
  .get('/async/:scenario', async (request) => {
    await Promise.resolve();
    throw makeError(request.params['scenario']);
  });

listen(app.attach as never, '@tinyhttp/app');
