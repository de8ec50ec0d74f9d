import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { errorResponse } from 'http-status-kit';
import { Readable } from 'node:stream';
import { answerError } from '../../../examples/frameworks/hono.ts';
import { listen, withRecipe } from '../listen.ts';
import { ask, rule, withRule } from './ask.ts';

const app = new Hono();
if (withRecipe) app.onError(answerError);
if (withRule) app.onError((error) => errorResponse(error, rule));

app.get('/alive', (context) => context.text('alive'));
app.get('/streaming', () => new Response(Readable.toWeb(Readable.from(halfOfIt())) as ReadableStream));
app.get('/:name', (context) => ask(context.req.param('name')));

async function* halfOfIt(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('half');
  await ask('streaming');
}

listen(getRequestListener(app.fetch), 'hono');
