import { BadRequestError, errorResponse } from 'http-status-kit';

function notJson(cause: unknown): never {
  throw new BadRequestError('The body is not valid JSON', { cause });
}

export async function handler(request: Request): Promise<Response> {
  try {
    const order: unknown = await request.json().catch(notJson);
    return Response.json(order, { status: 201, headers: { location: '/orders/18' } });
  } catch (error) {
    return errorResponse(error);
  }
}
