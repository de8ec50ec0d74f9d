import type { ServerResponse } from 'node:http';
import { isHttpError, sendError } from 'http-status-kit';

// defineEventHandler(answeringErrors((event) => …)), because the onError of h3 1 gets the cause of an error in its place
export function answeringErrors<Event extends { node: { res: ServerResponse } }>(handle: (event: Event) => unknown) {
  return async (event: Event): Promise<unknown> => {
    try {
      return await handle(event);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error);
      sendError(event.node.res, error);
    }
  };
}
