/** What the docs page says about a framework. */
export interface Framework {
  readonly title: string;
  /** Its files in `servers`, with their titles. */
  readonly servers: Readonly<Record<string, string>>;
  /** Its files in `examples/frameworks`. */
  readonly recipes: readonly string[];
  /** What works without a recipe. */
  readonly native: string;
}

const problemOnly = 'The recipe adds the problem document.';

/** All frameworks, in the order of the docs page. */
export const frameworks: readonly Framework[] = [
  {
    title: 'Express',
    servers: { 'express-4': 'Express 4', 'express-5': 'Express 5' },
    recipes: ['express'],
    native:
      'Express keeps the status and the fields, and answers with an HTML page that has the reason phrase, or the stack unless `NODE_ENV` is `production`. The recipe sends the problem document instead.',
  },
  {
    title: 'Fastify',
    servers: {
      'fastify-4': 'Fastify 4',
      'fastify-5': 'Fastify 5',
      'fastify-5-schema': 'Fastify 5, response schema',
    },
    recipes: ['fastify'],
    native: `Fastify keeps the status, the fields and the message, even if the route has a response schema. ${problemOnly}`,
  },
  {
    title: 'Hono',
    servers: { hono: 'Hono' },
    recipes: ['hono'],
    native:
      'Hono answers with the whole response of the error. The recipe gives errors of any other kind a problem document too.',
  },
  {
    title: 'Koa',
    servers: { 'koa-2': 'Koa 2', 'koa-3': 'Koa 3' },
    recipes: ['koa'],
    native: `Koa keeps the status, the fields and the message, and answers in plain text. ${problemOnly}`,
  },
  {
    title: 'Nest',
    servers: { 'nest-express': 'Nest 11, Express', 'nest-fastify': 'Nest 11, Fastify' },
    recipes: ['nest', 'nest-fastify'],
    native:
      'Nest keeps the status and the message, and loses the fields. There is one filter for Express and one for Fastify.',
  },
  {
    title: 'h3 2',
    servers: { 'h3-2': 'h3 2' },
    recipes: ['h3'],
    native: `h3 keeps the status and the fields, and hides the message. ${problemOnly}`,
  },
  {
    title: 'h3 1',
    servers: { 'h3-1': 'h3 1' },
    recipes: ['h3-1'],
    native: 'h3 1 keeps the status, loses the fields and hides the message.',
  },
  {
    title: 'hapi',
    servers: { hapi: 'hapi' },
    recipes: ['hapi'],
    native: 'hapi turns every error that is not a Boom into a 500 that shows nothing.',
  },
  {
    title: 'Feathers on Express',
    servers: { feathers: 'Feathers, Express' },
    recipes: ['feathers'],
    native: 'Feathers turns every error that is not its own into a 500.',
  },
  {
    title: 'Polka',
    servers: { 'polka-0': 'Polka 0.5', 'polka-1': 'Polka 1' },
    recipes: ['polka'],
    native:
      'Polka keeps the status and the message, and loses the fields. Polka 0.5 only handles errors that are passed to `next`.',
  },
  {
    title: 'tinyhttp',
    servers: { tinyhttp: 'tinyhttp' },
    recipes: ['tinyhttp'],
    native: 'tinyhttp keeps the status, loses the fields and answers with the reason phrase.',
  },
  {
    title: 'Restify',
    servers: { restify: 'Restify' },
    recipes: ['restify'],
    native: 'Restify keeps the status and sends the problem document as plain JSON, and loses the fields.',
  },
  {
    title: 'Restana',
    servers: { restana: 'Restana' },
    recipes: ['restana'],
    native: 'Restana keeps the status, loses the fields and hides the message.',
  },
  {
    title: 'micro',
    servers: { micro: 'micro' },
    recipes: ['micro'],
    native: 'micro keeps the status and the message, and loses the fields.',
  },
  {
    title: 'itty-router',
    servers: { 'itty-router': 'itty-router' },
    recipes: ['itty-router'],
    native: 'itty-router keeps the status and the message, and loses the fields.',
  },
  {
    title: 'Middy',
    servers: { middy: 'Middy' },
    recipes: ['middy'],
    native: 'The http-error-handler of Middy keeps all of a 4xx, and makes every 5xx a 500 without fields.',
  },
  {
    title: 'srvx',
    servers: { srvx: 'srvx' },
    recipes: ['srvx'],
    native: 'srvx answers every error with an empty 500.',
  },
  {
    title: '@whatwg-node/server',
    servers: { 'whatwg-node-server': '@whatwg-node/server' },
    recipes: ['whatwg-node-server'],
    native:
      'Without the recipe it sends the stack of every error to the client, even in production, and with it everything that the error should hide.',
  },
  {
    title: 'Elysia',
    servers: { elysia: 'Elysia', 'elysia-node': 'Elysia on Node' },
    recipes: ['elysia'],
    native:
      'Elysia answers with the whole response of the error; its adapter for Node keeps the status and the message, and loses the fields. The recipe hides the text of errors of any other kind too; of several cookies, the adapter for Node keeps the last.',
  },
  {
    title: 'Nitro 2',
    servers: { 'nitro-2': 'Nitro 2' },
    recipes: ['nitro-2'],
    native: 'Nitro 2 keeps the status, loses the fields and hides the message.',
  },
  {
    title: 'Nitro 3',
    servers: { 'nitro-3': 'Nitro 3' },
    recipes: ['nitro-3'],
    native: 'Nitro 3 keeps the status, loses the fields and hides the message.',
  },
  {
    title: 'Next.js',
    servers: { next: 'Next.js, route handler' },
    recipes: ['next'],
    native: 'A route handler of Next.js answers every error with an empty 500.',
  },
  {
    title: 'SvelteKit',
    servers: { sveltekit: 'SvelteKit, +server.js' },
    recipes: ['sveltekit'],
    native: 'SvelteKit turns every error that is not its own into a 500 that shows nothing.',
  },
  {
    title: 'Astro',
    servers: { astro: 'Astro, endpoint' },
    recipes: ['astro'],
    native: 'Astro answers every error with an empty 500.',
  },
  {
    title: 'React Router',
    servers: { 'react-router': 'React Router 8, resource route' },
    recipes: ['react-router'],
    native: 'A resource route of React Router turns every error into a 500 that shows nothing.',
  },
  {
    title: 'Apollo Server',
    servers: { apollo: 'Apollo Server' },
    recipes: ['apollo'],
    native:
      'Apollo Server sends the message and the extensions, also those of an error that was read from a response, and answers with 200. With the recipe the answer has the status and the fields of the error, and hides the text of errors of any other kind.',
  },
  {
    title: 'GraphQL Yoga',
    servers: { 'graphql-yoga': 'GraphQL Yoga' },
    recipes: ['graphql-yoga'],
    native:
      'GraphQL Yoga hides the message, and answers with 200. With the recipe the answer has the status, the fields and the message of the error.',
  },
  {
    title: 'tRPC',
    servers: { trpc: 'tRPC' },
    recipes: ['trpc'],
    native:
      'tRPC sends the message, and turns every error that is not its own into a 500. With the recipe the answer has the status and the fields of the error, and hides the text of errors of any other kind.',
  },
];
