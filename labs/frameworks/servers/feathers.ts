import feathersExpress from '@feathersjs/express';
import { feathers } from '@feathersjs/feathers';
import { answerError } from '../../../examples/frameworks/feathers.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = feathersExpress.default(feathers()).configure(feathersExpress.rest());

app.use('sync', {
  get(scenario: string): Promise<never> {
    throw makeError(scenario);
  },
});
app.use('async', {
  async get(scenario: string): Promise<never> {
    await Promise.resolve();
    throw makeError(scenario);
  },
});

app.use(feathersExpress.notFound());
if (withRecipe) app.use(answerError as never);
app.use(feathersExpress.errorHandler());

listen(app as never, '@feathersjs/express');
