import type { Middleware } from 'koa';
import { isHttpError, sendError } from 'http-status-kit';

// app.use(answerErrors), before all other middleware
export const answerErrors: Middleware = async (context, next) => {
  try {
    await next();
  } catch (error) {
    if (!isHttpError(error)) throw error;
    sendError(context.res, error);
    context.app.emit('error', error, context);
  }
};
