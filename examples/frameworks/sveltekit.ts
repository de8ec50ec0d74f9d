import { isHttpError, isRedirect, type RequestHandler } from '@sveltejs/kit';
import { errorResponse, toHttpError } from 'http-status-kit';

// In +server.ts: export const GET = answeringErrors(({ params }) => …); SvelteKit still handles redirect() and error()
export function answeringErrors(handle: RequestHandler): RequestHandler {
  return async (event) => {
    try {
      return await handle(event);
    } catch (error) {
      if (isRedirect(error) || isHttpError(error)) throw error;
      if (!toHttpError(error).expose) console.error(error);
      return errorResponse(error);
    }
  };
}
