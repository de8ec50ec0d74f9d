import { errorResponse, isHttpError } from 'http-status-kit';
import type { HTTPError } from 'nitro/h3';

// nitro.config.ts: { errorHandler: './answer-error.ts' }; h3 wraps what was thrown
export default function answerError({ cause }: HTTPError): Response | undefined {
  return isHttpError(cause) ? errorResponse(cause) : undefined;
}
