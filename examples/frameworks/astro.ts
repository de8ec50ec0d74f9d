import type { MiddlewareHandler } from 'astro';
import { errorResponse, isHttpError } from 'http-status-kit';

// src/middleware.ts
export const onRequest: MiddlewareHandler = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    if (!isHttpError(error)) throw error;
    if (!error.expose) console.error(error);
    return errorResponse(error);
  }
};
