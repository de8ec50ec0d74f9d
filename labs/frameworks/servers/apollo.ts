import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { answerErrors, formatError } from '../../../examples/frameworks/apollo.ts';
import { announce, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const server = new ApolloServer({
  typeDefs: 'type Query { sync(scenario: String!): String async(scenario: String!): String }',
  resolvers: {
    Query: {
      sync(_: unknown, { scenario }: { scenario: string }) {
        throw makeError(scenario);
      },
      async async(_: unknown, { scenario }: { scenario: string }) {
        await Promise.resolve();
        throw makeError(scenario);
      },
    },
  },
  ...(withRecipe && { formatError, plugins: [answerErrors] }),
});

const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
announce(Number(new URL(url).port), '@apollo/server', {
  method: 'POST',
  path: '/',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ {how}(scenario: "{scenario}") }' }),
});
