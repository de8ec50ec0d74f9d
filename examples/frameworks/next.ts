import { errorResponse, isHttpError } from 'http-status-kit';

// In route.ts: export const GET = answeringErrors(handle); Next logs the message of an error, and not its detail
export function answeringErrors<Args extends unknown[]>(handle: (...args: Args) => Response | Promise<Response>) {
  return async (...args: Args): Promise<Response> => {
    try {
      return await handle(...args);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error.detail, error);
      return errorResponse(error);
    }
  };
}
