import * as elysia from 'elysia';
import { errorResponse, toHttpError } from 'http-status-kit';

const { ElysiaStatus, InvalidCookieSignature, InvalidFileType, NotFoundError, ParseError, ValidationError } = elysia;
const ownErrors = [ElysiaStatus, InvalidCookieSignature, InvalidFileType, NotFoundError, ParseError, ValidationError];

// app.use(answerErrors), before the routes; Elysia's own errors are left as they are
export const answerErrors = new elysia.Elysia().onError({ as: 'global' }, ({ error }) => {
  if (ownErrors.some((OwnError) => error instanceof OwnError)) return;
  if (!toHttpError(error).expose) console.error(error);
  return errorResponse(error);
});
