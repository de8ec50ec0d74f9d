import fastify from 'fastify';
import { serveFastify } from '../fastify-server.ts';

await serveFastify(fastify({ logger: true }), 'fastify');
