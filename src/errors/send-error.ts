import { toHttpError } from './to-http-error.js';

/** What is used of the response of a Node server, HTTP/1 or HTTP/2. */
export interface ServerResponseLike {
  statusCode: number;
  readonly headersSent: boolean;
  readonly req?: { readonly httpVersionMajor: number };
  /** Sets a field. */
  setHeader(name: string, value: string): unknown;
  /** Takes a field back. */
  removeHeader(name: string): void;
  /** Ends the response, with its content if there is one. */
  end(content?: string | Uint8Array): unknown;
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Fields that tell of the content that the handler would have sent, and not of the problem document. */
const contentFields = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-location',
  'content-range',
  'etag',
  'expires',
  'last-modified',
  'trailer',
  'transfer-encoding',
];

/** Fields of one connection, which HTTP/2 does not have (RFC 9113 §8.2.2). */
const connectionFields = ['connection', 'upgrade'];

/**
 * Sends anything thrown on the response of a Node server, HTTP/1 or HTTP/2.
 *
 * An error of this package says its status, fields and problem document; another error what {@link toHttpError} makes of it,
 * which is a 500 that shows nothing where it is not known. Fields that were set before stay, but for those that tell of other
 * content. Where the head is on its way already, the response is only ended.
 *
 * @param response - The response, not yet ended.
 * @param thrown - Whatever was thrown.
 */
export function sendError(response: ServerResponseLike, thrown: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const error = toHttpError(thrown);
  const skipped = Number(response.req?.httpVersionMajor) > 1 ? connectionFields : [];
  for (const name of contentFields) response.removeHeader(name);
  response.statusCode = error.status;
  for (const [name, value] of Object.entries(error.headers)) {
    if (!skipped.includes(name)) response.setHeader(name, value);
  }
  const content = new TextEncoder().encode(JSON.stringify(error.toJSON()));
  response.setHeader('content-type', 'application/problem+json');
  // Node stops counting by itself once a field of the framing was taken back.
  response.setHeader('content-length', String(content.length));
  response.end(content);
}
