import type { APIRoute } from 'astro';
import { makeError } from '../../../../../scenarios.ts';

export const GET: APIRoute = async ({ params }) => {
  await Promise.resolve();
  throw makeError(params['scenario']);
};
