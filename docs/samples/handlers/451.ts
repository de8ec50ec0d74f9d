import { errorResponse, UnavailableForLegalReasonsError } from 'http-status-kit';

const orders = new Map([
  [
    '/books/the-forbidden-one',
    { demandedBy: 'District Court of Exampleland', order: '2026-118', appliesTo: 'Exampleland' },
  ],
]);

export function handler(request: Request): Response {
  try {
    const order = orders.get(new URL(request.url).pathname);
    if (order) {
      throw new UnavailableForLegalReasonsError(
        `A court order forbids to show this book to readers in ${order.appliesTo}`,
        { blockedBy: 'https://example.com/legal', headers: { 'cache-control': 'no-store' }, extensions: order },
      );
    }
    return Response.json({ title: 'Another book' });
  } catch (error) {
    return errorResponse(error);
  }
}
