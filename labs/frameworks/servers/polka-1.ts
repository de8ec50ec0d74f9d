import polka from 'polka-next';
import { errorHandlers } from '../../../examples/frameworks/polka.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = polka(withRecipe ? errorHandlers : {})
  .get('/sync/:scenario', (request) => {
    throw makeError(request.params['scenario']);
  })
  .get('/async/:scenario', async (request) => {
    await Promise.resolve();
    throw makeError(request.params['scenario']);
  });

listen(app.handler as never, 'polka-next');
