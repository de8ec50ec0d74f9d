import { ContentTooLargeError, errorResponse } from 'http-status-kit';

const limit = 10_000_000;

function tooLarge(): ContentTooLargeError {
  return new ContentTooLargeError('Photos may have up to 10 MB', {
    headers: { connection: 'close' },
    extensions: { limit },
  });
}

/** Counts while it reads: `Content-Length` may be missing or wrong. */
async function readPhoto(request: Request): Promise<number> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= limit) continue;
    await reader?.cancel();
    throw tooLarge();
  }
  return size;
}

export async function handler(request: Request): Promise<Response> {
  try {
    const size = await readPhoto(request);
    return Response.json({ size }, { status: 201, headers: { location: '/photos/18' } });
  } catch (error) {
    return errorResponse(error);
  }
}
