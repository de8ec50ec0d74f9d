import { Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { sendError, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.useGlobalFilters(new HttpErrorFilter(app.getHttpAdapter())); GraphQL handles its own errors
export class HttpErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    if (!toHttpError(error, options).expose) Logger.error(error);
    sendError(host.switchToHttp().getResponse(), error, options);
  }
}
