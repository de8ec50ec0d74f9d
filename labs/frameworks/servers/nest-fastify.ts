import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { HttpErrorFilter } from '../../../examples/frameworks/nest-fastify.ts';
import { FailuresModule, serveNest } from '../nest-server.ts';

const app = await NestFactory.create(FailuresModule, new FastifyAdapter(), { logger: ['error'] });
await serveNest(app, new HttpErrorFilter(app.getHttpAdapter()));
