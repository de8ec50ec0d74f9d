import { defineHandler, getRouterParam } from 'nitro/h3';
import { makeError } from '../../../../scenarios.ts';

export default defineHandler(async (event) => {
  await Promise.resolve();
  throw makeError(getRouterParam(event, 'scenario'));
});
