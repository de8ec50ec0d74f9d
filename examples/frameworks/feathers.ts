import { FeathersError } from '@feathersjs/errors';
import type { ErrorRequestHandler } from 'express';
import { sendError, toHttpError } from 'http-status-kit';

// app.use(answerError), before the errorHandler of Feathers, which handles Feathers' own errors
export const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (error instanceof FeathersError) return next(error);
  if (!toHttpError(error).expose) console.error(error);
  sendError(response, error);
};
