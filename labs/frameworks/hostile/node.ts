import { sendError } from 'http-status-kit';
import { createServer } from 'node:http';
import { listen } from '../listen.ts';
import { ask, rule, withRule } from './ask.ts';

const server = createServer(async (request, response) => {
  const name = (request.url ?? '').slice(1);
  try {
    if (name === 'alive') return void response.end('alive');
    if (name === 'streaming') response.write('half');
    await ask(name);
  } catch (error) {
    console.error(error);
    sendError(response, error, withRule ? rule : undefined);
  }
});

listen(server, 'http-status-kit');
