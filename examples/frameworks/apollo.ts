import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { statusName, toAnswer, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// new ApolloServer({ formatError, plugins: [answerErrors], … }); a GraphQLError is left as it is
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof GraphQLError) return formatted;
  if (!toHttpError(thrown, options).expose) console.error(thrown);
  const { status, message, extensions } = toAnswer(thrown, options);
  return { ...formatted, message, extensions: { ...extensions, code: statusName(status) } };
}

export const answerErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors = [], response: { http } }) => {
      const thrown = errors.map(unwrapResolverError).find((error) => !(error instanceof GraphQLError));
      if (!thrown) return;
      const { status, headers } = toAnswer(thrown, options);
      http.status = status;
      // Node accepts an array for several cookies, but Apollo's types do not allow it.
      for (const [name, value] of Object.entries(headers)) http.headers.set(name, value as string);
    },
  }),
};
