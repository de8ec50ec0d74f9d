import { GraphQLError } from 'graphql';
import { maskError as maskUnknownError, type MaskError } from 'graphql-yoga';
import { statusName, toAnswer } from 'http-status-kit';

// createYoga({ maskedErrors: { maskError }, … }); what the context throws is no GraphQLError
export const maskError: MaskError = (error, message, isDev) => {
  const located = error instanceof GraphQLError ? error : undefined;
  const thrown = located ? located.originalError : error;
  if (!thrown || thrown instanceof GraphQLError) return maskUnknownError(error, message, isDev);
  const answer = toAnswer(thrown, { trustExpose: true });
  const { status, extensions } = answer;
  // Yoga takes several cookies as an array, which the types do not know.
  const headers = answer.headers as Record<string, string>;
  return new GraphQLError(answer.message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { ...extensions, code: statusName(status), http: { status, headers } },
  });
};
