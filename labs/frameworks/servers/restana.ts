import restana from 'restana';
import { errorHandler } from '../../../examples/frameworks/restana.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = restana(withRecipe ? { errorHandler } : {})
  .get('/sync/:scenario', (request) => {
    throw makeError(request.params['scenario']);
  })
  .get('/async/:scenario', async (request) => {
    await Promise.resolve();
    throw makeError(request.params['scenario']);
  });

listen(app.getServer(), 'restana');
