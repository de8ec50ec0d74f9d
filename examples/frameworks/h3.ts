import { onError } from 'h3';
import { errorResponse, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.use(answerErrors); h3 wraps every error that is not an HTTPError
export const answerErrors = onError((error) => {
  const thrown = error.unhandled ? error.cause : error;
  if (!toHttpError(thrown, options).expose) console.error(thrown);
  return errorResponse(thrown, options);
});
