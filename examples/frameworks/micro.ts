import type { RequestHandler } from 'micro';
import { isHttpError, sendError } from 'http-status-kit';

// serve(answeringErrors(async (request, response) => …))
export function answeringErrors(handle: RequestHandler): RequestHandler {
  return async (request, response) => {
    try {
      return await handle(request, response);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error);
      sendError(response, error);
    }
  };
}
