import { createApp, createRouter, defineEventHandler, getRouterParam, toNodeListener, type EventHandler } from 'h3-1';
import { answeringErrors } from '../../../examples/frameworks/h3-1.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const handler = (handle: EventHandler) => defineEventHandler(withRecipe ? answeringErrors(handle) : handle);

const router = createRouter()
  .get(
    '/sync/:scenario',
    handler((event) => {
      throw makeError(getRouterParam(event, 'scenario'));
    }),
  )
  .get(
    '/async/:scenario',
    handler(async (event) => {
      await Promise.resolve();
      throw makeError(getRouterParam(event, 'scenario'));
    }),
  );

listen(toNodeListener(createApp().use(router)), 'h3-1');
