import type { MiddlewareHandler } from 'astro';
import { errorResponse, isHttpError, toHttpError } from 'http-status-kit';

// src/middleware.ts; an error without a status stays with Astro, which has an error page for its pages
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
