import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { OutgoingHttpHeaders } from 'node:http';
import { answerErrors } from '../../../examples/frameworks/middy.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
  .use(withRecipe ? answerErrors : httpErrorHandler())
  .handler((event) => {
    const [, how, scenario] = event.path.split('/');
    if (how === 'sync') throw makeError(scenario);
    return fail(scenario);
  });

async function fail(scenario: string | undefined): Promise<never> {
  await Promise.resolve();
  throw makeError(scenario);
}

// Does what the API gateway in front of a function does.
listen(async (request, response) => {
  const answer = await handler({ path: request.url } as APIGatewayProxyEvent, {} as Context);
  const { statusCode, headers, multiValueHeaders, body } = answer;
  response.writeHead(statusCode, { ...headers, ...multiValueHeaders } as OutgoingHttpHeaders).end(body);
}, '@middy/core');
