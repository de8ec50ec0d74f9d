import { defineEventHandler, getRouterParam } from 'h3-1';
import { makeError } from '../../../../scenarios.ts';

export default defineEventHandler(async (event) => {
  await Promise.resolve();
  throw makeError(getRouterParam(event, 'scenario'));
});
