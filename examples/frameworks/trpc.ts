import type { TRPCError } from '@trpc/server';
import type { ResponseMeta } from '@trpc/server/http';
import { toAnswer, toHttpError, type HttpError } from 'http-status-kit';

const options = { trustExpose: true };

// initTRPC.create({ errorFormatter }); a TRPCError with its own code is left as it is
export function errorFormatter<Shape extends { data: object }>({ shape, error }: { shape: Shape; error: TRPCError }) {
  const answer = answerTo(error);
  return answer ? { ...shape, message: answer.message, data: { ...shape.data, httpStatus: answer.status } } : shape;
}

// createHTTPServer({ router, ...answerErrors }), also for the other adapters; a batch of several calls is still a 207
export const answerErrors = {
  onError({ error }: { error: TRPCError }): void {
    if (answerTo(error) && !toHttpError(error.cause, options).expose) console.error(error);
  },
  responseMeta({ data, errors: [error] }: { data: unknown[]; errors: TRPCError[] }): ResponseMeta {
    const answer = error && answerTo(error);
    return data.length === 1 && answer ? { status: answer.status, headers: answer.headers } : {};
  },
};

function answerTo({ code, cause }: TRPCError): HttpError | undefined {
  return code === 'INTERNAL_SERVER_ERROR' ? toAnswer(cause, options) : undefined;
}
