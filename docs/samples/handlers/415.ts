import { BadRequestError, errorResponse, UnsupportedMediaTypeError } from 'http-status-kit';

function mediaTypeOf(request: Request): string {
  const [mediaType = ''] = (request.headers.get('content-type') ?? '').split(';');
  return mediaType.trim().toLowerCase();
}

function notJson(cause: unknown): never {
  throw new BadRequestError('The body is not valid JSON', { cause });
}

export async function handler(request: Request): Promise<Response> {
  try {
    if (mediaTypeOf(request) !== 'application/json') {
      throw new UnsupportedMediaTypeError('Orders are sent as JSON', { accept: ['application/json'] });
    }
    const order: unknown = await request.json().catch(notJson);
    return Response.json(order, { status: 201, headers: { location: '/orders/18' } });
  } catch (error) {
    return errorResponse(error);
  }
}
