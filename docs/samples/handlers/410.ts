import { errorResponse, GoneError, NotFoundError } from 'http-status-kit';

const offers = new Map([
  ['winter-2026', { discount: 10, endedOn: undefined }],
  ['summer-2025', { discount: 20, endedOn: '2025-08-31' }],
]);

export function handler(request: Request): Response {
  try {
    const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const offer = offers.get(name);
    if (!offer) throw new NotFoundError('No such offer');
    if (offer.endedOn !== undefined) {
      throw new GoneError(`The offer ended on ${offer.endedOn}`, { headers: { 'cache-control': 'max-age=86400' } });
    }
    return Response.json(offer);
  } catch (error) {
    return errorResponse(error);
  }
}
