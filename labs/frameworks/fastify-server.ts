import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { answerError } from '../../examples/frameworks/fastify.ts';
import { announce, withRecipe } from './listen.ts';
import { makeError } from './scenarios.ts';

/** Serves an app with Fastify 4 or 5, which have the same API here. */
export async function serveFastify(
  app: FastifyInstance,
  packageName: string,
  schema: FastifySchema = {},
): Promise<void> {
  if (withRecipe) app.setErrorHandler(answerError);

  app.get<{ Params: { scenario: string } }>('/sync/:scenario', { schema }, (request) => {
    throw makeError(request.params.scenario);
  });
  app.get<{ Params: { scenario: string } }>('/async/:scenario', { schema }, async (request) => {
    await Promise.resolve();
    throw makeError(request.params.scenario);
  });

  await app.listen({ host: '127.0.0.1', port: 0 });
  announce((app.server.address() as AddressInfo).port, packageName);
}
