import { errorResponse, TooManyRequestsError } from 'http-status-kit';

const limit = 100;
const minute = { startedAt: Date.now() - 30_000, counts: new Map([['Bearer EXAMPLE-TOKEN', 100]]) };

/** Counts the requests of one key in a window of a minute. */
function countRequest(key: string, now: number): void {
  if (now - minute.startedAt >= 60_000) {
    minute.startedAt = now;
    minute.counts.clear();
  }
  const count = (minute.counts.get(key) ?? 0) + 1;
  const end = minute.startedAt + 60_000;
  if (count > limit) {
    throw new TooManyRequestsError('This key may send 100 requests a minute', {
      type: 'https://example.com/problems/rate-limit',
      title: 'Rate limit exceeded',
      retryAfter: (end - now) / 1000,
      headers: {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(end / 1000)),
        'cache-control': 'no-store',
      },
      extensions: { limit, window: 60 },
    });
  }
  minute.counts.set(key, count);
}

export function handler(request: Request): Response {
  try {
    countRequest(request.headers.get('authorization') ?? 'anonymous', Date.now());
    return Response.json([{ sku: 'A-1' }]);
  } catch (error) {
    return errorResponse(error);
  }
}
