import restify from 'restify';
import { answerError } from '../../../examples/frameworks/restify.ts';
import { announce, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const server = restify.createServer();
if (withRecipe) server.on('restifyError', answerError);

// Restify does not catch errors that a synchronous handler throws.
server.get('/sync/:scenario', (request, _response, next) => {
  next(makeError(request.params.scenario));
});
server.get('/async/:scenario', async (request) => {
  await Promise.resolve();
  throw makeError(request.params.scenario);
});

server.listen(0, '127.0.0.1', () => {
  announce(server.address().port, 'restify');
});
