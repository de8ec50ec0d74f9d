import type { Request, Response } from 'restify';
import errors from 'restify-errors';
import { sendError, toHttpError } from 'http-status-kit';

// server.on('restifyError', answerError); Restify sends its own response when `done` is called
export function answerError(_request: Request, response: Response, error: unknown, done: () => void): void {
  if (error instanceof errors.HttpError) return done();
  if (!toHttpError(error).expose) console.error(error);
  sendError(response, error);
}
