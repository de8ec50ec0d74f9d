import fastify from 'fastify-4';
import { serveFastify } from '../fastify-server.ts';

await serveFastify(fastify({ logger: true }) as never, 'fastify-4');
