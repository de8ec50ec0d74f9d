import type { ServerResponse } from 'node:http';
import { sendError, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// defineEventHandler(answeringErrors((event) => …)), because h3 1 passes onError the cause, not the error
export function answeringErrors<Event extends { node: { res: ServerResponse } }>(handle: (event: Event) => unknown) {
  return async (event: Event): Promise<unknown> => {
    try {
      return await handle(event);
    } catch (error) {
      if (!toHttpError(error, options).expose) console.error(error);
      sendError(event.node.res, error, options);
    }
  };
}
