import { errorResponse, GatewayTimeoutError } from 'http-status-kit';

/** Stands in for `fetch(url, { signal: AbortSignal.timeout(5_000) })` when the price service is too slow. */
function fetchPrice(): Promise<Response> {
  return Promise.reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
}

export async function handler(): Promise<Response> {
  try {
    return await fetchPrice();
  } catch (cause) {
    if (!(cause instanceof DOMException) || cause.name !== 'TimeoutError') return errorResponse(cause);
    const requestId = crypto.randomUUID();
    const error = new GatewayTimeoutError('The price service did not answer within 5 seconds', {
      cause,
      extensions: { requestId },
      headers: { 'cache-control': 'no-store' },
    });
    console.error(requestId, error);
    return errorResponse(error);
  }
}
