import { longestTimer } from './longest-timer.js';
import type { AbortSignalLike, BodyReader, ReadableResponse, WebBody } from './readable-response.js';

/** How much of a body is read, and for how long. */
export interface ReadLimits {
  /** How many bytes are read before the rest is cancelled: 1 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** How many milliseconds the reading of the body may take: 10,000 unless given. The error is then made of what has come. */
  readonly timeoutMs?: number | undefined;
  /** Ends the reading; the error is then made without the body. */
  readonly signal?: AbortSignalLike | undefined;
  /**
   * The body where it was read already, as text or parsed, and `''` where there was none; that of the response is then left alone.
   */
  readonly content?: unknown;
}

/** What was read of a response. */
export interface ResponseContent {
  readonly content?: unknown;
  /** What went wrong while the body was read. */
  readonly failure?: unknown;
  /** Whether the body was read before, or somebody is reading it. */
  readonly isUsed?: boolean;
}

declare const TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const DOMException: new (message: string, name: string) => Error;
declare const setTimeout: (callback: () => void, delay: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/**
 * The body of a response as text of UTF-8, up to its limits, or as a client has read it. Where it cannot be read to its end, `content`
 * is what there is of it, `undefined` where there is nothing; `failure` is what went wrong. Never rejects.
 */
export async function readContent(
  response: ReadableResponse,
  { content, maxBytes, timeoutMs, signal }: ReadLimits,
): Promise<ResponseContent> {
  if (content !== undefined) return { content };
  const limit = boundOf(maxBytes, 2 ** 20);
  const patience = Math.min(boundOf(timeoutMs, 10_000), longestTimer);
  const deadline = Date.now() + patience;
  let wake = (): void => undefined;
  const stop = (): void => {
    wake();
  };
  const timer = setTimeout(stop, patience);
  let reader: BodyReader | undefined;
  let text: string | undefined;
  try {
    signal?.addEventListener('abort', stop);
    if (isUsed(response)) return { isUsed: true };
    reader = readerOf(response);
    if (!reader) return Object.hasOwn(response, 'data') ? { content: response.data } : {};
    const decoder = new TextDecoder();
    text = '';
    for (let bytes = 0; ;) {
      const stopped = new Promise<undefined>((resolve) => {
        wake = () => {
          resolve(undefined);
        };
      });
      const step = signal?.aborted ? undefined : await Promise.race([stopped, reader.read()]);
      if (signal?.aborted) {
        cancel(reader);
        // A signal may be a time-out too.
        return (signal.reason as Error | undefined)?.name === 'TimeoutError' ? { failure: signal.reason } : {};
      }
      if (step?.done) return { content: text + decoder.decode() };
      // A body that never lets a timer run, because all of it is there already, is measured by the clock.
      if (!step || Date.now() > deadline) {
        cancel(reader);
        const failure = new DOMException(`The body did not end within ${patience} ms`, 'TimeoutError');
        return { content: text + decoder.decode(), failure };
      }
      const chunk = bytesOf(step.value);
      bytes += chunk.length;
      if (bytes > limit) {
        cancel(reader);
        const rest = chunk.subarray(0, chunk.length - (bytes - limit));
        return { content: text + decoder.decode(rest) };
      }
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (failure) {
    cancel(reader);
    return { content: text, failure };
  } finally {
    clearTimeout(timer);
    if (signal && 'removeEventListener' in signal) signal.removeEventListener('abort', stop);
  }
}

/** A bound that was given, where it is one: no bound can be taken away by a number that is none. */
function boundOf(given: unknown, otherwise: number): number {
  return typeof given === 'number' && given >= 0 ? given : otherwise;
}

/** Whether the body was read, or is locked. node-fetch sets `bodyUsed` where the body is `null`, too. */
function isUsed({ body, bodyUsed }: ReadableResponse): boolean {
  return body !== null && (bodyUsed === true || (body as Partial<WebBody> | undefined)?.locked === true);
}

function readerOf({ body }: ReadableResponse): BodyReader | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('getReader' in body) return body.getReader();
  if (!(Symbol.asyncIterator in body)) return undefined;
  const chunks = body[Symbol.asyncIterator]();
  return {
    read: () => chunks.next(),
    // An iterator that waits for a chunk hears of its end only afterwards; a stream of Node is ended at once.
    cancel: async () => {
      if ('destroy' in body) (body.destroy as () => unknown)();
      else await chunks.return?.();
    },
  };
}

/** Nobody waits for the end of a cancellation: on one branch of a cloned response it comes only with that of the other. */
function cancel(reader: BodyReader | undefined): void {
  try {
    void Promise.resolve(reader?.cancel()).catch(() => undefined);
  } catch {
    // A reader that cannot be cancelled is left alone.
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError('Cannot read the body: a chunk is neither bytes nor text');
}
