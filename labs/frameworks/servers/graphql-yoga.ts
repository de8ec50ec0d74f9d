import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { maskError } from '../../../examples/frameworks/graphql-yoga.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { sync(scenario: String!): String async(scenario: String!): String }',
    resolvers: {
      Query: {
        sync(_, { scenario }: { scenario: string }) {
          throw makeError(scenario);
        },
        async async(_, { scenario }: { scenario: string }) {
          await Promise.resolve();
          throw makeError(scenario);
        },
      },
    },
  }),
  ...(withRecipe && { maskedErrors: { maskError } }),
});

listen(createServer(yoga), 'graphql-yoga', {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ {how}(scenario: "{scenario}") }' }),
});
