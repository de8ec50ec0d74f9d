import { defineEventHandler, getRouterParam } from 'h3-1';
import { makeError } from '../../../../scenarios.ts';

export default defineEventHandler((event) => {
  throw makeError(getRouterParam(event, 'scenario'));
});
