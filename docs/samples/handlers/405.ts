import { errorResponse, MethodNotAllowedError } from 'http-status-kit';

const allow = ['GET', 'HEAD', 'POST'];

export function handler(request: Request): Response {
  try {
    if (!allow.includes(request.method)) throw new MethodNotAllowedError('Orders are deleted one by one', { allow });
    if (request.method === 'POST') return new Response(null, { status: 201, headers: { location: '/orders/18' } });
    return Response.json([{ id: 17 }]);
  } catch (error) {
    return errorResponse(error);
  }
}
