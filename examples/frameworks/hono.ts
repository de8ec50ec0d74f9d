import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { errorResponse, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.onError(answerError); the response of an HTTPException is kept, unless it was fetched
export const answerError: ErrorHandler = (error, context) => {
  if (!toHttpError(error, options).expose) console.error(error);
  const isAnswered = error instanceof HTTPException && error.res?.url === '';
  const response = isAnswered ? error.getResponse() : errorResponse(error, options);
  return context.newResponse(response.body, response);
};
