import { writeProblem, type WrittenProblem } from '../problem/write-problem.js';
import { errorOf } from './traced-error.js';
import { ignorePromise } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { toAnswer, type AnswerOptions } from './to-answer.js';

/** What is used of the stream of an HTTP/2 response. */
export interface Http2StreamLike {
  /** Resets the stream, with the code of an error. */
  close(code?: number): void;
}

/** What is used of the response of a Node server, HTTP/1 or HTTP/2. */
export interface ServerResponseLike {
  statusCode: number;
  statusMessage?: string;
  readonly headersSent: boolean;
  readonly writableEnded?: boolean;
  readonly req?: { readonly httpVersionMajor: number };
  /** The stream of an HTTP/2 response. */
  readonly stream?: Http2StreamLike;
  /** The names of the fields that are set. */
  getHeaderNames?(): string[];
  /** The value of a field that is set. */
  getHeader?(name: string): number | string | string[] | undefined;
  /** Sets a field. */
  setHeader(name: string, value: string | string[]): unknown;
  /** Removes a field. */
  removeHeader(name: string): void;
  /** Ends the response, with its body if there is one. */
  end(body?: string | Uint8Array): unknown;
  /** Closes the connection, so that the client sees that the response is not complete. */
  destroy?(): unknown;
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Fields that were set for the answer that does not come: of its body, its framing and connection, its caching, and of where it
 * leads.
 */
const ofOtherAnswer = [
  /^content-(?:digest|disposition|encoding|language|length|location|md5|range|type)$/,
  /^(?:digest|repr-digest|signature|signature-input)$/,
  /^(?:connection|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/,
  /^(?:age|edge-control|etag|expires|last-modified|pragma)$/,
  /^(?:(?:.+-)?cache-(?:control|status|tag)|surrogate-(?:control|key))$/,
  // Some servers send a file in place of the body, wherever these say that it is.
  /^(?:location|refresh|x-accel-.+|x-litespeed-location|x-reproxy-url|x-sendfile)$/,
];

/** Fields of one connection, which HTTP/2 does not have (RFC 9113 §8.2.2). */
const connectionFields = ['connection', 'upgrade'];

/** `INTERNAL_ERROR`: the stream was not ended as it should have been (RFC 9113 §7). */
const http2InternalError = 2;

/**
 * Sends anything thrown on the response of a Node server, HTTP/1 or HTTP/2.
 *
 * An error of this package says its status, fields and problem document; another error what {@link toHttpError} makes of it,
 * which is a 500 that shows nothing where it is not known. An error that was read from another server's response is a bare 502, or
 * 504, unless the option `received` says otherwise.
 *
 * Fields that were set before stay, cookies among them, but for those that tell of the answer that does not come: of its body,
 * connection, caching, and where it leads. Where the head is on its way already, the connection is closed: no client takes half an
 * answer for the whole. Never throws: what cannot be written is a bare 500.
 *
 * @param response - The response, not yet ended.
 * @param thrown - Whatever was thrown.
 * @param options - What is known of errors here, and what is to be done with them.
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

/** All that is sent of an error, before anything of it is. */
function toParts(error: HttpError): Answer {
  const phrase = error.statusText;
  const document = error.toJSON();
  ignorePromise(document);
  const problem = writeProblem(error, document);
  if (typeof (problem.body as unknown) !== 'string') throw new TypeError();
  // Where the phrase cannot stand in a status line, Node puts its own.
  return { ...problem, phrase: /^[\t -~\x80-\xff]*$/.test(phrase) ? phrase : '' };
}

function send(response: ServerResponseLike, { status, phrase, headers, body }: Answer): void {
  const isHttp2 = Number(response.req?.httpVersionMajor) > 1;
  for (const name of response.getHeaderNames?.() ?? []) {
    if (ofOtherAnswer.some((names) => names.test(name))) response.removeHeader(name);
  }
  response.statusCode = status;
  if (!isHttp2) response.statusMessage = phrase;
  for (const [name, value] of headers) {
    if (isHttp2 && connectionFields.includes(name)) continue;
    const before = name === 'set-cookie' ? response.getHeader?.(name) : undefined;
    response.setHeader(name, before === undefined ? value : [...[before].flat().map(String), value]);
  }
  const content = new TextEncoder().encode(body);
  // Node stops counting by itself once a field of the framing was taken back.
  response.setHeader('content-length', String(content.length));
  response.end(content);
}

function giveUp(response: ServerResponseLike): void {
  if (response.writableEnded) return;
  response.stream?.close(http2InternalError);
  response.destroy?.();
}
