import type { LoaderFunctionArgs } from 'react-router';
import { errorResponse, isHttpError } from 'http-status-kit';

// In a resource route: export const loader = answeringErrors(({ params }) => …)
export function answeringErrors<Data>(load: (args: LoaderFunctionArgs) => Data | Promise<Data>) {
  return async (args: LoaderFunctionArgs): Promise<Data | Response> => {
    try {
      return await load(args);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error);
      return errorResponse(error);
    }
  };
}
