import type { RequestHandler } from '@sveltejs/kit';
import { answeringErrors } from '../../../../../../../../examples/frameworks/sveltekit.ts';
import { makeError } from '../../../../../../scenarios.ts';

const handler: RequestHandler = ({ params }) => {
  throw makeError(params['scenario']);
};

export const GET = process.env['MODE'] === 'recipe' ? answeringErrors(handler) : handler;
