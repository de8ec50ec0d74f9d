import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotFoundError, sendError, toHttpError } from 'http-status-kit';

// polka(errorHandlers)
export const errorHandlers = {
  onError: (error: unknown, _request: IncomingMessage, response: ServerResponse): void => {
    if (!toHttpError(error).expose) console.error(error);
    sendError(response, error);
  },
  onNoMatch: (_request: IncomingMessage, response: ServerResponse): void => {
    sendError(response, new NotFoundError());
  },
};
