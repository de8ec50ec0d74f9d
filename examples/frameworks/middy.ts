import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { errorResponse, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// .use(answerErrors), instead of .use(httpErrorHandler())
export const answerErrors: MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> = {
  onError: async (request) => {
    const { error } = request;
    if (!toHttpError(error, options).expose) console.error(error);
    const response = errorResponse(error, options);
    const { 'set-cookie': _, ...headers } = Object.fromEntries(response.headers);
    request.response = {
      statusCode: response.status,
      headers,
      multiValueHeaders: { 'set-cookie': response.headers.getSetCookie() },
      body: await response.text(),
    };
  },
};
