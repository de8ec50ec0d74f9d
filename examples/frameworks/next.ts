import { errorResponse, toHttpError } from 'http-status-kit';
import { unstable_rethrow } from 'next/navigation';

// In route.ts: export const GET = answeringErrors(handle); Next logs the message of an error, but not its detail
export function answeringErrors<Args extends unknown[]>(handle: (...args: Args) => Response | Promise<Response>) {
  return async (...args: Args): Promise<Response> => {
    try {
      return await handle(...args);
    } catch (error) {
      unstable_rethrow(error); // redirect(), notFound() and the like
      const { expose, detail } = toHttpError(error);
      if (!expose) console.error(detail, error);
      return errorResponse(error);
    }
  };
}
