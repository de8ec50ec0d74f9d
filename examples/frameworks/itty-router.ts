import { error as answerOf, StatusError } from 'itty-router';
import { errorResponse, toHttpError } from 'http-status-kit';

// AutoRouter({ catch: answerError })
export function answerError(error: unknown): Response {
  if (error instanceof StatusError) return answerOf(error);
  if (!toHttpError(error).expose) console.error(error);
  return errorResponse(error);
}
