import type Koa from 'koa';
import { answerError } from '../../examples/frameworks/koa.ts';
import { listen, withRecipe } from './listen.ts';
import { makeError } from './scenarios.ts';

/** Koa 2 and 3 differ in what they do with an error, not in how they are used. */
export function serveKoa(app: Koa, packageName: string): void {
  if (withRecipe) app.context.onerror = answerError;

  app.use((context, next) => {
    const [, how, scenario] = context.path.split('/');
    if (how === 'sync') throw makeError(scenario);
    return next();
  });
  app.use(async (context) => {
    const [, how, scenario] = context.path.split('/');
    await Promise.resolve();
    if (how === 'async') throw makeError(scenario);
  });

  listen(app.callback(), packageName);
}
