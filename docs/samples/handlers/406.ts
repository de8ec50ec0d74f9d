import { errorResponse, NotAcceptableError } from 'http-status-kit';

const report = new Map([
  ['application/json', JSON.stringify({ orders: 118 })],
  ['text/csv', 'orders\r\n118\r\n'],
]);

// A real server weighs the quality values with a library for content negotiation.
function isAccepted(accept: string, type: string): boolean {
  const ranges = accept.split(',').map((range) => range.replace(/;.*/, '').trim().toLowerCase());
  return ranges.some((range) => range === type || range === '*/*' || range === type.replace(/\/.*/, '/*'));
}

export function handler(request: Request): Response {
  try {
    const accept = request.headers.get('accept') ?? '*/*';
    for (const [type, content] of report) {
      if (isAccepted(accept, type)) return new Response(content, { headers: { 'content-type': type, vary: 'Accept' } });
    }
    throw new NotAcceptableError('The report comes as JSON or CSV', {
      headers: { vary: 'Accept' },
      extensions: { available: [...report.keys()] },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
