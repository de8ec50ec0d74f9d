import { Elysia } from 'elysia';
import { errorResponse, isHttpError, toHttpError } from 'http-status-kit';

// app.use(answerErrors), before the routes; what Elysia throws has a status or a number for its code, and stays
export const answerErrors = new Elysia().onError({ as: 'global' }, ({ code, error }) => {
  if (!isHttpError(error) && (typeof code === 'number' || 'status' in error)) return;
  if (!toHttpError(error).expose) console.error(error);
  return errorResponse(error);
});
