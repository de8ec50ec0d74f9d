import { errorResponse, RangeNotSatisfiableError } from 'http-status-kit';

const file = new TextEncoder().encode('day,orders\n'.padEnd(5000, '.'));

export function handler(request: Request): Response {
  try {
    // One range from a position on; every other form is ignored, which a server may do.
    const [, position] = /^bytes=(\d+)-$/.exec(request.headers.get('range') ?? '') ?? [];
    const headers = { 'accept-ranges': 'bytes', 'content-type': 'text/csv' };
    if (position === undefined) return new Response(file, { headers });
    const size = file.byteLength;
    const start = Number(position);
    if (start >= size) throw new RangeNotSatisfiableError(`The file has ${size} bytes`, { size });
    return new Response(file.subarray(start), {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${size - 1}/${size}` },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
