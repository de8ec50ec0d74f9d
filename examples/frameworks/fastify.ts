import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorResponse, toHttpError } from 'http-status-kit';

const options = { trustExpose: true };

// app.setErrorHandler(answerError)
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!toHttpError(error, options).expose) request.log.error(error);
  // If the headers have already been sent, the client has to see that the response is broken.
  if (reply.raw.headersSent) reply.raw.destroy();
  return reply.send(errorResponse(error, options));
}
