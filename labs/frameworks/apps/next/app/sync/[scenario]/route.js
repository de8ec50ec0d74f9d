import { answeringErrors } from '../../../../../../../examples/frameworks/next.ts';
import { makeError } from '../../../../../scenarios.ts';

function handle(request) {
  throw makeError(request.nextUrl.pathname.split('/').at(-1));
}

export const GET = process.env.MODE === 'recipe' ? answeringErrors(handle) : handle;
