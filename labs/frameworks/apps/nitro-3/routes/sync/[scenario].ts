import { defineHandler, getRouterParam } from 'nitro/h3';
import { makeError } from '../../../../scenarios.ts';

export default defineHandler((event) => {
  throw makeError(getRouterParam(event, 'scenario'));
});
