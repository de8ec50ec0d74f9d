import { errorResponse, InsufficientStorageError, NO_CONTENT } from 'http-status-kit';

/** Stands in for `writeFile` on a volume that is full. */
function store(path: string, content: ArrayBuffer): Promise<void> {
  const error = new Error(`Cannot write ${content.byteLength} bytes to ${path}: no space left on device`);
  return Promise.reject(Object.assign(error, { code: 'ENOSPC' }));
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

export async function handler(request: Request): Promise<Response> {
  try {
    await store(new URL(request.url).pathname, await request.arrayBuffer());
    return new Response(null, { status: NO_CONTENT });
  } catch (cause) {
    if (!isFull(cause)) return errorResponse(cause);
    return errorResponse(
      new InsufficientStorageError('The volume is full; nothing was stored', {
        cause,
        expose: true,
        headers: { 'cache-control': 'no-store' },
      }),
    );
  }
}
