import { Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { errorResponse, isHttpError } from 'http-status-kit';

// app.useGlobalFilters(new HttpErrorFilter(app.getHttpAdapter()))
export class HttpErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (!isHttpError(error)) return super.catch(error, host);
    if (!error.expose) Logger.error(error);
    host.switchToHttp().getResponse<FastifyReply>().send(errorResponse(error));
  }
}
