import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { HttpErrorFilter } from '../../../examples/frameworks/nest.ts';
import { FailuresModule, serveNest } from '../nest-server.ts';

const app = await NestFactory.create(FailuresModule, new ExpressAdapter(), { logger: ['error'] });
await serveNest(app, new HttpErrorFilter(app.getHttpAdapter()));
