import { useErrorHandling } from '@whatwg-node/server';
import { errorResponse, toHttpError } from 'http-status-kit';

// createServerAdapter(handle, { plugins: [answerErrors] })
export const answerErrors = useErrorHandling((error) => {
  if (!toHttpError(error).expose) console.error(error);
  return errorResponse(error);
});
