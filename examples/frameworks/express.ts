import type { ErrorRequestHandler } from 'express';
import { isHttpError, sendError } from 'http-status-kit';

// app.use(answerError), after all routes
export const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isHttpError(error)) return next(error);
  if (!error.expose) console.error(error);
  sendError(response, error);
};
