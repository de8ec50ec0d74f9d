import { errorResponse, InternalServerError } from 'http-status-kit';

const prices = new Map<string, number>();

function readPrice(product: string): number {
  const price = prices.get(product);
  if (price === undefined) throw new TypeError(`The price list has no ${product}`);
  return price;
}

export function handler(): Response {
  try {
    return Response.json({ total: readPrice('tea-01') * 2 });
  } catch (cause) {
    const requestId = crypto.randomUUID();
    console.error(requestId, cause);
    return errorResponse(
      new InternalServerError('The invoice could not be made', {
        cause,
        extensions: { requestId },
        headers: { 'cache-control': 'no-store' },
      }),
    );
  }
}
