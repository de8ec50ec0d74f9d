import { errorResponse, OK, PARTIAL_CONTENT, RangeNotSatisfiableError } from 'http-status-kit';

const content = new TextEncoder().encode('abcdefghijklmnopqrstuvwxyz');
const size = content.byteLength;
const fields = {
  'content-type': 'text/plain; charset=utf-8',
  'accept-ranges': 'bytes',
  'cache-control': 'max-age=3600',
  etag: '"alphabet-1"',
};

export function handler({ headers }: Request): Response {
  try {
    const [, first = '', last = ''] = /^bytes=([0-9]*)-([0-9]*)$/i.exec(headers.get('range') ?? '') ?? [];
    const isSameVersion = (headers.get('if-range') ?? fields.etag) === fields.etag;
    const isBackwards = first !== '' && last !== '' && Number(last) < Number(first);
    // A server may ignore Range, and does so here for several ranges and for what is none.
    if ((first === '' && last === '') || isBackwards || !isSameVersion) {
      return new Response(content, { status: OK, headers: fields });
    }
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    if (start >= size) throw new RangeNotSatisfiableError('The range is outside the file', { size });
    return new Response(content.slice(start, end + 1), {
      status: PARTIAL_CONTENT,
      headers: { ...fields, 'content-range': `bytes ${start}-${end}/${size}` },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
