import micro from 'micro';
import { answeringErrors } from '../../../examples/frameworks/micro.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const handle: micro.RequestHandler = (request) => {
  const [, how, scenario] = (request.url ?? '').split('/');
  if (how === 'sync') throw makeError(scenario);
  return fail(scenario);
};

async function fail(scenario: string | undefined): Promise<never> {
  await Promise.resolve();
  throw makeError(scenario);
}

listen(micro.serve(withRecipe ? answeringErrors(handle) : handle), 'micro');
