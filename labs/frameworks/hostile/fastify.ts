import { errorResponse } from 'http-status-kit';
import fastify from 'fastify';
import type { AddressInfo } from 'node:net';
import { answerError } from '../../../examples/frameworks/fastify.ts';
import { announce, withRecipe } from '../listen.ts';
import { ask, rule, withRule } from './ask.ts';

const app = fastify({ logger: true });
if (withRecipe) app.setErrorHandler(answerError);
if (withRule) app.setErrorHandler((error, _request, reply) => reply.send(errorResponse(error, rule)));

app.get('/alive', async () => 'alive');
app.get('/streaming', async (_request, reply) => {
  reply.raw.write('half');
  await ask('streaming');
});
app.get<{ Params: { name: string } }>('/:name', (request) => ask(request.params.name));

await app.listen({ host: '127.0.0.1', port: 0 });
announce((app.server.address() as AddressInfo).port, 'fastify');
