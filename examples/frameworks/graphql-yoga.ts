import { GraphQLError } from 'graphql';
import { maskError as maskUnknownError, type MaskError } from 'graphql-yoga';
import { statusName, toAnswer } from 'http-status-kit';

// createYoga({ maskedErrors: { maskError }, … }); an error thrown by the context is not a GraphQLError
export const maskError: MaskError = (error, message, isDev) => {
  const located = error instanceof GraphQLError ? error : undefined;
  const thrown = located ? located.originalError : error;
  if (!thrown || thrown instanceof GraphQLError) return maskUnknownError(error, message, isDev);
  const answer = toAnswer(thrown, { trustExpose: true });
  const { status, extensions } = answer;
  // Yoga accepts an array for several cookies, but its types do not allow it.
  const headers = answer.headers as Record<string, string>;
  return new GraphQLError(answer.message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { ...extensions, code: statusName(status), http: { status, headers } },
  });
};
