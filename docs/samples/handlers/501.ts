import { errorResponse, NotImplementedError } from 'http-status-kit';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

export function handler({ method }: Request): Response {
  try {
    if (!methods.has(method)) {
      throw new NotImplementedError(`This server has no method ${method}`, {
        expose: true,
        headers: { 'cache-control': 'no-store' },
      });
    }
    return Response.json({ id: 17, title: 'Tea' });
  } catch (error) {
    return errorResponse(error);
  }
}
