import { longestTimer } from './longest-timer.js';
import type { AbortSignalLike, BodyReader, ReadableResponse, WebBody } from './readable-response.js';

/** How much of a body to read, and for how long. */
export interface ReadLimits {
  /** How many bytes to read before the rest is canceled; defaults to 1 MiB. */
  readonly maxBytes?: number | undefined;
  /**
   * How many milliseconds reading the body may take; defaults to 10,000. After that, the error is made from what has
   * arrived.
   */
  readonly timeoutMs?: number | undefined;
  /** A signal that stops reading; the error is then made without the body. */
  readonly signal?: AbortSignalLike | undefined;
  /**
   * The body if it was already read, as text or parsed; `''` if there was none. The body of the response is then not
   * read.
   */
  readonly content?: unknown;
}

/** The result of reading the body of a response. */
export interface ResponseContent {
  readonly content?: unknown;
  /** What went wrong while the body was read. */
  readonly failure?: unknown;
  /** Whether the body was already read, or is locked by another reader. */
  readonly isUsed?: boolean;
}

declare const TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const DOMException: new (message: string, name: string) => Error;
declare const setTimeout: (callback: () => void, delay: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/**
 * Reads the body of a response as UTF-8 text, up to its limits, or returns what a client has read. If it cannot be read
 * to its end, `content` is the part that was read, or `undefined` if there is none, and `failure` is what went wrong.
 * Never rejects.
 */
export async function readContent(
  response: ReadableResponse,
  { content, maxBytes, timeoutMs, signal }: ReadLimits,
): Promise<ResponseContent> {
  if (content !== undefined) return { content };
  const limit = limitOf(maxBytes, 2 ** 20);
  const timeout = Math.min(limitOf(timeoutMs, 10_000), longestTimer);
  const deadline = Date.now() + timeout;
  let wake = (): void => undefined;
  const stop = (): void => {
    wake();
  };
  const timer = setTimeout(stop, timeout);
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
        // The signal may be a timeout, such as `AbortSignal.timeout`.
        return (signal.reason as Error | undefined)?.name === 'TimeoutError' ? { failure: signal.reason } : {};
      }
      if (step?.done) return { content: text + decoder.decode() };
      // Check the clock as well: if the whole body is already there, reading it never lets a timer run.
      if (!step || Date.now() > deadline) {
        cancel(reader);
        const failure = new DOMException(`The body did not end within ${timeout} ms`, 'TimeoutError');
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

/**
 * Returns the given limit if it is valid, otherwise the default. An invalid number such as `NaN` cannot remove a limit.
 */
function limitOf(given: unknown, fallback: number): number {
  return typeof given === 'number' && given >= 0 ? given : fallback;
}

/** Whether the body was read, or is locked. node-fetch sets `bodyUsed` even if the body is `null`. */
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
    // An iterator that is waiting for a chunk returns only after the chunk arrives; a Node stream can be ended at once.
    cancel: async () => {
      if ('destroy' in body) (body.destroy as () => unknown)();
      else await chunks.return?.();
    },
  };
}

/**
 * Cancels the rest of a body without waiting: one branch of a cloned response is not canceled until the other one is
 * too.
 */
function cancel(reader: BodyReader | undefined): void {
  try {
    void Promise.resolve(reader?.cancel()).catch(() => undefined);
  } catch {
    // Ignore a reader that cannot be canceled.
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError('Cannot read the body: a chunk is neither bytes nor text');
}
