import { BadGatewayError, errorResponse } from 'http-status-kit';

/** Stands in for `fetch`: the price service shows an error page. */
function fetchPrice(): Promise<Response> {
  return Promise.resolve(new Response('<h1>Oops</h1>', { headers: { 'content-type': 'text/html' } }));
}

export async function handler(): Promise<Response> {
  const answer = await fetchPrice();
  const type = answer.headers.get('content-type') ?? 'nothing';
  if (type.startsWith('application/json')) return Response.json(await answer.json());
  const requestId = crypto.randomUUID();
  const error = new BadGatewayError(`The price service sent ${type}`, {
    extensions: { requestId },
    headers: { 'cache-control': 'no-store' },
  });
  console.error(requestId, error);
  return errorResponse(error);
}
