import { GraphQLError } from 'graphql';
import { maskError as maskUnknownError, type MaskError } from 'graphql-yoga';
import { isHttpError, statusName } from 'http-status-kit';

// createYoga({ maskedErrors: { maskError }, … }); what the context throws is no GraphQLError
export const maskError: MaskError = (error, message, isDev) => {
  const located = error instanceof GraphQLError ? error : undefined;
  const thrown = located ? located.originalError : error;
  if (!isHttpError(thrown)) return maskUnknownError(error, message, isDev);
  const { status, headers } = thrown;
  return new GraphQLError(thrown.message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { code: statusName(status), http: { status, headers } },
  });
};
