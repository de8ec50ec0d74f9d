import { Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { isHttpError, sendError } from 'http-status-kit';

// app.useGlobalFilters(new HttpErrorFilter(app.getHttpAdapter()))
export class HttpErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (!isHttpError(error)) return super.catch(error, host);
    if (!error.expose) Logger.error(error);
    sendError(host.switchToHttp().getResponse(), error);
  }
}
