import { serve } from 'srvx';
import { answerError } from '../../../examples/frameworks/srvx.ts';
import { handle } from '../fetch-handler.ts';
import { announce, withRecipe } from '../listen.ts';

const options = { fetch: handle, hostname: '127.0.0.1', port: 0, silent: true };
const server = serve(withRecipe ? { ...options, error: answerError } : options);

await server.ready();
announce(Number(new URL(server.url ?? '').port), 'srvx');
