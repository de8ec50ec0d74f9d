import { server as createServer } from '@hapi/hapi';
import { answerError } from '../../../examples/frameworks/hapi.ts';
import { announce, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const server = createServer({ host: '127.0.0.1', port: 0 });
if (withRecipe) server.ext('onPreResponse', answerError);

server.route<{ Params: { scenario: string } }>([
  {
    method: 'GET',
    path: '/sync/{scenario}',
    handler: (request) => {
      throw makeError(request.params.scenario);
    },
  },
  {
    method: 'GET',
    path: '/async/{scenario}',
    handler: async (request) => {
      await Promise.resolve();
      throw makeError(request.params.scenario);
    },
  },
]);

await server.start();
announce(server.info.port as number, '@hapi/hapi');
