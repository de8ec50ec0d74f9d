import { errorResponse, toHttpError } from 'http-status-kit';
import type { HTTPError } from 'nitro/h3';

const options = { trustExpose: true };

// nitro.config.ts: { errorHandler: './answer-error.ts' }; h3 wraps and logs every error that is not an HTTPError
export default function answerError(error: HTTPError): Response {
  const thrown = error.unhandled ? error.cause : error;
  if (!error.unhandled && !toHttpError(thrown, options).expose) console.error(thrown);
  return errorResponse(thrown, options);
}
