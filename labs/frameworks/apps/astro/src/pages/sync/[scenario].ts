import type { APIRoute } from 'astro';
import { makeError } from '../../../../../scenarios.ts';

export const GET: APIRoute = ({ params }) => {
  throw makeError(params['scenario']);
};
