import { errorResponse, toHttpError } from 'http-status-kit';

// serve({ fetch, error: answerError })
export function answerError(error: unknown): Response {
  if (!toHttpError(error).expose) console.error(error);
  return errorResponse(error);
}
