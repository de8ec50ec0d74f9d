import type { Lifecycle } from '@hapi/hapi';
import { isHttpError } from 'http-status-kit';

// server.ext('onPreResponse', answerError)
export const answerError: Lifecycle.Method = ({ response: error }, toolkit) => {
  if (!isHttpError(error)) return toolkit.continue;
  if (!error.expose) console.error(error);
  const response = toolkit.response(JSON.stringify(error)).code(error.status).type('application/problem+json');
  for (const [name, value] of Object.entries(error.headers)) response.header(name, value);
  return response;
};
