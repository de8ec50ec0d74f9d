import 'reflect-metadata';
import { Controller, Get, Module, Param, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { announce, withRecipe } from './listen.ts';
import { makeError } from './scenarios.ts';

class Failures {
  sync(scenario: string): never {
    throw makeError(scenario);
  }

  async async(scenario: string): Promise<never> {
    await Promise.resolve();
    throw makeError(scenario);
  }
}

// Calls `@Controller()`, `@Get('/sync/:scenario')` and `@Param('scenario')` as functions: Node has no decorator syntax.
Controller()(Failures);
const methods: Record<'sync' | 'async', PropertyDescriptor> = Object.getOwnPropertyDescriptors(Failures.prototype);
for (const how of ['sync', 'async'] as const) {
  Get(`/${how}/:scenario`)(Failures.prototype, how, methods[how]);
  Param('scenario')(Failures.prototype, how, 0);
}

export class FailuresModule {}
Module({ controllers: [Failures] })(FailuresModule);

export async function serveNest(app: INestApplication, recipe: ExceptionFilter): Promise<void> {
  if (withRecipe) app.useGlobalFilters(recipe);
  await app.listen(0, '127.0.0.1');
  announce(app.getHttpServer().address().port, '@nestjs/core');
}
