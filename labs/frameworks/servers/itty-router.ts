import { AutoRouter, type IRequest } from 'itty-router';
import { answerError } from '../../../examples/frameworks/itty-router.ts';
import { fetchListener, listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const router = AutoRouter(withRecipe ? { catch: answerError } : {});

router.get('/sync/:scenario', ({ params }: IRequest) => {
  throw makeError(params['scenario']);
});
router.get('/async/:scenario', async ({ params }: IRequest) => {
  await Promise.resolve();
  throw makeError(params['scenario']);
});

listen(fetchListener(router.fetch), 'itty-router');
