import type { ServerResponse } from 'node:http';
import { sendError, toHttpError } from 'http-status-kit';

// restana({ errorHandler })
export function errorHandler(error: unknown, _request: unknown, response: ServerResponse): void {
  if (!toHttpError(error).expose) console.error(error);
  sendError(response, error);
}
