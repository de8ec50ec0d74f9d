import { writeProblem, type WrittenProblem } from '../problem/write-problem.js';
import { errorOf } from './traced-error.js';
import { ignorePromise } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { toAnswer, type AnswerOptions } from './to-answer.js';

/** The part of an HTTP/2 response's stream that `sendError` uses. */
export interface Http2StreamLike {
  /** Resets the stream, with an error code. */
  close(code?: number): void;
}

/** The part of a Node server's response that `sendError` uses, for HTTP/1 and HTTP/2. */
export interface ServerResponseLike {
  statusCode: number;
  statusMessage?: string;
  readonly headersSent: boolean;
  readonly writableEnded?: boolean;
  readonly req?: { readonly httpVersionMajor: number };
  /** The stream of an HTTP/2 response. */
  readonly stream?: Http2StreamLike;
  /** Returns the names of the header fields that are set. */
  getHeaderNames?(): string[];
  /** Returns the value of a header field; `undefined` if it is not set. */
  getHeader?(name: string): number | string | string[] | undefined;
  /** Sets a header field. */
  setHeader(name: string, value: string | string[]): unknown;
  /** Removes a header field. */
  removeHeader(name: string): void;
  /** Ends the response, with a body if there is one. */
  end(body?: string | Uint8Array): unknown;
  /** Closes the connection, so that the client sees that the response is incomplete. */
  destroy?(): unknown;
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Fields that were set for the response that the error replaces, about its body, connection, caching or redirects. */
const staleFields = [
  /^content-(?:digest|disposition|encoding|language|length|location|md5|range|type)$/,
  /^(?:digest|repr-digest|signature|signature-input)$/,
  /^(?:connection|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/,
  /^(?:age|edge-control|etag|expires|last-modified|pragma)$/,
  /^(?:(?:.+-)?cache-(?:control|status|tag)|surrogate-(?:control|key))$/,
  // Redirects, and fields that make some servers send a file instead of the body.
  /^(?:location|refresh|x-accel-.+|x-litespeed-location|x-reproxy-url|x-sendfile)$/,
];

/** Fields about the connection, which are not allowed in HTTP/2 (RFC 9113 §8.2.2). */
const connectionFields = ['connection', 'upgrade'];

/** The HTTP/2 error code `INTERNAL_ERROR`: an unexpected error inside the server (RFC 9113 §7). */
const http2InternalError = 2;

/**
 * Sends the response for anything that was thrown, with a Node server over HTTP/1 or HTTP/2.
 *
 * For an error of this package, the response has its status, header fields and problem document. Any other error is
 * first converted by {@link toHttpError}; an unknown one becomes a 500 that reveals nothing. An error that was read
 * from another server's response becomes a bare 502 or 504, unless the `received` option says otherwise.
 *
 * Header fields that were set before, such as cookies, are kept. Only fields about the body, the connection, caching
 * and redirects are removed, because they belong to the response that the error replaces. If the head has already been
 * sent, the connection or the HTTP/2 stream is closed, so that the client does not treat half a response as complete.
 *
 * Never throws. If an error cannot be sent, the response is a bare 500.
 *
 * @param response - The response of the Node server, not yet ended.
 * @param thrown - The value that was thrown.
 * @param options - How to convert other errors, and what to send for an error that was read from a response.
 */
export function sendError(response: ServerResponseLike, thrown: unknown, options?: AnswerOptions): void {
  try {
    if (response.headersSent) giveUp(response);
    else send(response, answerTo(thrown, options));
  } catch {
    try {
      giveUp(response);
    } catch {
      // The connection is gone.
    }
  }
}

interface Answer extends WrittenProblem {
  readonly phrase: string;
}

function answerTo(thrown: unknown, options: AnswerOptions | undefined): Answer {
  try {
    return toParts(toAnswer(thrown, options));
  } catch {
    return toParts(errorOf(500));
  }
}

/** Prepares everything that is sent, so that an error that cannot be sent throws before the response is changed. */
function toParts(error: HttpError): Answer {
  const phrase = error.statusText;
  const document = error.toJSON();
  ignorePromise(document);
  const problem = writeProblem(error, document);
  if (typeof (problem.body as unknown) !== 'string') throw new TypeError();
  // If the phrase is not valid in a status line, Node writes its own.
  return { ...problem, phrase: /^[\t -~\x80-\xff]*$/.test(phrase) ? phrase : '' };
}

function send(response: ServerResponseLike, { status, phrase, headers, body }: Answer): void {
  const isHttp2 = Number(response.req?.httpVersionMajor) > 1;
  for (const name of response.getHeaderNames?.() ?? []) {
    if (staleFields.some((names) => names.test(name))) response.removeHeader(name);
  }
  response.statusCode = status;
  if (!isHttp2) response.statusMessage = phrase;
  for (const [name, value] of headers) {
    if (isHttp2 && connectionFields.includes(name)) continue;
    const before = name === 'set-cookie' ? response.getHeader?.(name) : undefined;
    response.setHeader(name, before === undefined ? value : [...[before].flat().map(String), value]);
  }
  const content = new TextEncoder().encode(body);
  // Node no longer sets Content-Length automatically after a framing field has been removed.
  response.setHeader('content-length', String(content.length));
  response.end(content);
}

function giveUp(response: ServerResponseLike): void {
  if (response.writableEnded) return;
  response.stream?.close(http2InternalError);
  response.destroy?.();
}
