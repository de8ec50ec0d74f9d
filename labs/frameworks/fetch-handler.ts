import { makeError } from './scenarios.ts';

/** A handler for servers without a router. */
export function handle(request: Request): Promise<Response> {
  const [, how, scenario] = new URL(request.url).pathname.split('/');
  if (how === 'sync') throw makeError(scenario);
  return fail(scenario);
}

async function fail(scenario: string | undefined): Promise<never> {
  await Promise.resolve();
  throw makeError(scenario);
}
