import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { errorResponse, toHttpError } from 'http-status-kit';

// app.onError(answerError)
export const answerError: ErrorHandler = (error, context) => {
  if (!toHttpError(error).expose) console.error(error);
  const response = error instanceof HTTPException ? error.getResponse() : errorResponse(error);
  return context.newResponse(response.body, response);
};
