import { CREATED, errorResponse, UnprocessableContentError } from 'http-status-kit';

interface NewOrder {
  readonly product: string;
  readonly quantity: number;
}

let lastId = 1000;

export async function handler(request: Request): Promise<Response> {
  try {
    const order = (await request.json()) as NewOrder;
    if (!(order.quantity > 0)) throw new UnprocessableContentError('The quantity has to be positive');
    const id = ++lastId;
    return Response.json(
      { id, ...order, state: 'new' },
      { status: CREATED, headers: { location: `/orders/${id}`, etag: `"order-${id}-v1"` } },
    );
  } catch (error) {
    return errorResponse(error);
  }
}
