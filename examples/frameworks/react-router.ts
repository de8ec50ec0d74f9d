import type { LoaderFunctionArgs } from 'react-router';
import { errorResponse, toHttpError } from 'http-status-kit';

// In a resource route: export const loader = answeringErrors(({ params }) => …); redirect(), data() and what is no error stay
// with React Router, but not a response that was fetched
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
