import type { LoaderFunctionArgs } from 'react-router';
import { errorResponse, toHttpError } from 'http-status-kit';

// In a resource route: export const loader = answeringErrors(({ params }) => …); React Router still handles
// redirect(), data() and everything else that is not an error, except fetched responses
export function answeringErrors<Data>(load: (args: LoaderFunctionArgs) => Data | Promise<Data>) {
  return async (args: LoaderFunctionArgs): Promise<Data | Response> => {
    try {
      return await load(args);
    } catch (error) {
      if (error instanceof Response ? error.url === '' : !(error instanceof Error)) throw error;
      if (!toHttpError(error).expose) console.error(error);
      return errorResponse(error);
    }
  };
}
