import type Koa from 'koa';
import { answerError } from '../../examples/frameworks/koa.ts';
import { listen, withRecipe } from './listen.ts';
import { makeError } from './scenarios.ts';

/** Serves an app with Koa 2 or 3, which have the same API here but handle errors differently. */
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
