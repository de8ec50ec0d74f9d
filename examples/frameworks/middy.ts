import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { errorResponse, isHttpError } from 'http-status-kit';

// .use(answerErrors), after .use(httpErrorHandler()), which answers all other errors
export const answerErrors: MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> = {
  onError: async (request) => {
    const { error } = request;
    if (!isHttpError(error)) return;
    if (!error.expose) console.error(error);
    const response = errorResponse(error);
    request.response = {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  },
};
