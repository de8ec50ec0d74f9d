import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { statusName, toHttpError } from 'http-status-kit';

// new ApolloServer({ formatError, plugins: [answerErrors], … }); a GraphQLError stays as it is
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof GraphQLError) return formatted;
  const { message, status, expose } = toHttpError(thrown);
  if (!expose) console.error(thrown);
  return { ...formatted, message, extensions: { ...formatted.extensions, code: statusName(status) } };
}

export const answerErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors = [], response: { http } }) => {
      const thrown = errors.map(unwrapResolverError).find((error) => !(error instanceof GraphQLError));
      if (!thrown) return;
      const { status, headers } = toHttpError(thrown);
      http.status = status;
      for (const [name, value] of Object.entries(headers)) http.headers.set(name, value);
    },
  }),
};
