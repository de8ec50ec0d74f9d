import fastify from 'fastify';
import { serveFastify } from '../fastify-server.ts';

const error = {
  type: 'object',
  properties: { statusCode: { type: 'integer' }, error: { type: 'string' }, message: { type: 'string' } },
  required: ['statusCode', 'error', 'message'],
};

await serveFastify(fastify({ logger: true }), 'fastify', { response: { '4xx': error, '5xx': error } });
