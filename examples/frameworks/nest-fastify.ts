import { Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { errorResponse, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.useGlobalFilters(new HttpErrorFilter(app.getHttpAdapter())); GraphQL handles its own errors
export class HttpErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    if (!toHttpError(error, options).expose) Logger.error(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // If the headers have already been sent, the client has to see that the response is broken.
    if (reply.raw.headersSent) reply.raw.destroy();
    reply.send(errorResponse(error, options));
  }
}
