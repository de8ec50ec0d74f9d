import { sendError } from 'http-status-kit';
import Koa, { type Context } from 'koa';
import { answerError } from '../../../examples/frameworks/koa.ts';
import { listen, withRecipe } from '../listen.ts';
import { ask, rule, withRule } from './ask.ts';

const app = new Koa();
if (withRecipe) app.context.onerror = answerError;
if (withRule) app.context.onerror = answerByRule;
else app.on('error', (error) => console.error(error));

function answerByRule(this: Context, error?: unknown): void {
  if (error) sendError(this.res, error, rule);
}

app.use(async (context) => {
  const name = context.path.slice(1);
  if (name === 'alive') return void (context.body = 'alive');
  if (name === 'streaming') context.res.write('half');
  await ask(name);
});

listen(app.callback(), 'koa');
