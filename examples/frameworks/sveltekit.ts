import type { RequestHandler } from '@sveltejs/kit';
import { errorResponse, isHttpError } from 'http-status-kit';

// In +server.ts: export const GET = answeringErrors(({ params }) => …)
export function answeringErrors(handle: RequestHandler): RequestHandler {
  return async (event) => {
    try {
      return await handle(event);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error);
      return errorResponse(error);
    }
  };
}
