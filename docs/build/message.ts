import { reasonPhrase } from 'http-status-kit';
import type { ExampleResponse, Exchange } from '../content/code-entry.js';

const fieldLines = (headers: ExampleResponse['headers']): string[] =>
  headers.map(([name, value]) => `${name}: ${value}`);

const joinMessage = (start: string, headers: ExampleResponse['headers'], body?: string): string =>
  [start, ...fieldLines(headers), ...(body === undefined ? [] : ['', body])].join('\n');

/** The request as it is sent. */
export function formatRequest({ request }: Exchange): string {
  return joinMessage(`${request.method} ${request.target} HTTP/1.1`, request.headers, request.body);
}

function formatOneResponse({ status, headers, body }: ExampleResponse): string {
  return joinMessage(`HTTP/1.1 ${status} ${reasonPhrase(status) ?? ''}`.trim(), headers, body);
}

/** The interim responses, and then the final response. */
export function formatResponse({ interim = [], response }: Exchange): string {
  return [...interim, response].map(formatOneResponse).join('\n\n');
}

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Fields that curl sends automatically, or that do not matter when somebody tries the request. */
const ofCurl = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);

/** The curl command that sends the request. */
export function formatCurl({ request }: Exchange): string {
  const { method, target, headers, body } = request;
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? 'example.com';
  const isPath = target.startsWith('/');
  const url = target.includes('://') ? target : `https://${host}${isPath ? target : ''}`;
  const verb = method === 'HEAD' ? ['--head'] : method === 'GET' ? [] : ['-X', method];
  return [
    [
      'curl -i',
      ...verb,
      ...(isPath || target.includes('://') ? [] : ['--request-target', quote(target)]),
      quote(url),
    ].join(' '),
    ...headers
      .filter(([name]) => !ofCurl.has(name.toLowerCase()))
      .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
  ].join(' \\\n  ');
}
