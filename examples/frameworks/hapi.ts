import type { Lifecycle } from '@hapi/hapi';
import { toAnswer, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// server.ext('onPreResponse', answerError)
export const answerError: Lifecycle.Method = ({ response: error }, toolkit) => {
  if (!(error instanceof Error)) return toolkit.continue;
  if (!toHttpError(error, options).expose) console.error(error);
  const answer = toAnswer(error, options);
  const response = toolkit.response(JSON.stringify(answer)).code(answer.status).type('application/problem+json');
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const line of [value].flat()) response.header(name, line, { append: true });
  }
  return response;
};
