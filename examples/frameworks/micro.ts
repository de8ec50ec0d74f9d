import { HttpError, type RequestHandler } from 'micro';
import { sendError, toHttpError } from 'http-status-kit';

// serve(answeringErrors(async (request, response) => …)); micro's own errors are left as they are
export function answeringErrors(handle: RequestHandler): RequestHandler {
  return async (request, response) => {
    try {
      return await handle(request, response);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      if (!toHttpError(error).expose) console.error(error);
      sendError(response, error);
    }
  };
}
