import type { AppConstructor } from '@tinyhttp/app';
import { NotFoundError, sendError, toHttpError } from 'http-status-kit';

// new App(errorHandlers)
export const errorHandlers: AppConstructor = {
  onError: (error, _request, response) => {
    if (!toHttpError(error).expose) console.error(error);
    sendError(response, error);
  },
  noMatchHandler: (_request, response) => {
    sendError(response, new NotFoundError());
  },
};
