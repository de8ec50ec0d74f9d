import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { errorResponse, isHttpError } from 'http-status-kit';

// app.setErrorHandler(answerError); what Fastify or a plugin finds wrong with a request stays as they tell it
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 500 } = error;
  if (statusCode >= 500) request.log.error(error);
  return reply.send(isHttpError(error) || statusCode >= 500 ? errorResponse(error) : error);
}
