import type { TRPCError } from '@trpc/server';
import type { ResponseMeta } from '@trpc/server/http';
import { isHttpError, toHttpError } from 'http-status-kit';

// initTRPC.create({ errorFormatter })
export function errorFormatter<Shape extends { data: object }>({ shape, error }: { shape: Shape; error: TRPCError }) {
  if (isHttpError(error.cause)) return { ...shape, data: { ...shape.data, httpStatus: error.cause.status } };
  return error.code === 'INTERNAL_SERVER_ERROR' ? { ...shape, message: 'Internal Server Error' } : shape;
}

// createHTTPServer({ router, ...answerErrors }), and so in every other adapter; a batch of several calls stays a 207
export const answerErrors = {
  onError({ error }: { error: TRPCError }): void {
    if (error.code === 'INTERNAL_SERVER_ERROR' && !toHttpError(error.cause).expose) console.error(error);
  },
  responseMeta({ data, errors: [error] }: { data: unknown[]; errors: TRPCError[] }): ResponseMeta {
    if (data.length !== 1 || !isHttpError(error?.cause)) return {};
    return { status: error.cause.status, headers: new Headers(error.cause.headers) };
  },
};
