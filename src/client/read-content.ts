import type { HeadersLike } from '../fetch-types.js';
import type { ErrorFromResponseOptions } from './error-from-response.js';

/** What is used of a response that is read. */
export interface ReadableResponse {
  readonly status: number;
  /** The address that the response came from. */
  readonly url?: string;
  readonly headers: HeadersLike;
  readonly bodyUsed?: boolean;
  readonly body?: ReadableBody | null;
}

/** A `ReadableStream` of bytes, by shape. */
export interface ReadableBody {
  readonly locked: boolean;
  /** Locks the stream and reads it. */
  getReader(): BodyReader;
}

/** A reader of bytes, by shape. */
export interface BodyReader {
  /** The next bytes. */
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  /** Gives up the rest. */
  cancel(reason?: unknown): Promise<void>;
}

/** What was read of a response. */
export interface ResponseContent {
  readonly content?: unknown;
  readonly failure?: unknown;
}

declare const TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

/**
 * The content of a response as text of UTF-8, up to a limit. Where it cannot be read to its end, `content` is what there is of it,
 * `undefined` where there is nothing; `failure` is what went wrong with the connection.
 */
export async function readContent(
  { body, bodyUsed }: ReadableResponse,
  { maxBytes = 2 ** 20, signal }: ErrorFromResponseOptions,
): Promise<ResponseContent> {
  if (!body || bodyUsed || body.locked) return {};
  const reader = body.getReader();
  // Nobody waits for the end of a cancellation: on one branch of a cloned response it comes only with that of the other.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) return {};
      if (done) return { content: text + decoder.decode() };
      const chunk = value as Uint8Array;
      bytes += chunk.length;
      if (bytes > maxBytes) {
        cancel();
        return { content: text + decoder.decode(chunk.subarray(0, chunk.length - (bytes - maxBytes))) };
      }
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (failure) {
    return { content: text, failure };
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
