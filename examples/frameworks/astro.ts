import type { MiddlewareHandler } from 'astro';
import { errorResponse, isHttpError, toHttpError } from 'http-status-kit';

// src/middleware.ts; errors without a status are left to Astro, which shows its error page
export const onRequest: MiddlewareHandler = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    const { status, expose } = toHttpError(error);
    if (status === 500 && !isHttpError(error)) throw error;
    if (!expose) console.error(error);
    return errorResponse(error);
  }
};
