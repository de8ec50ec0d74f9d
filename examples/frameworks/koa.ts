import type { Context } from 'koa';
import { sendError, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.context.onerror = answerError; Koa also calls it without an error, at the end of each response
export function answerError(this: Context, error?: unknown): void {
  if (error === undefined || error === null) return;
  if (!toHttpError(error, options).expose) console.error(error);
  sendError(this.res, error, options);
}
