import { answeringErrors } from '../../../../../../../examples/frameworks/next.ts';
import { makeError } from '../../../../../scenarios.ts';

async function handle(_request, { params }) {
  const { scenario } = await params;
  throw makeError(scenario);
}

export const GET = process.env.MODE === 'recipe' ? answeringErrors(handle) : handle;
