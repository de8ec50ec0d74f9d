import type { ErrorRequestHandler } from 'express';
import { sendError, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.use(answerError), after all routes
export const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  if (!toHttpError(error, options).expose) console.error(error);
  sendError(response, error, options);
};
