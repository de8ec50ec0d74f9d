import { onError } from 'h3';
import { errorResponse, isHttpError } from 'http-status-kit';

// app.use(answerErrors); h3 wraps what was thrown
export const answerErrors = onError(({ cause: error }) => {
  if (!isHttpError(error)) return;
  if (!error.expose) console.error(error);
  return errorResponse(error);
});
