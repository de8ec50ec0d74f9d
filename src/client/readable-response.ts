import type { HeadersLike } from '../fields/fetch-types.js';

/** What is used of a response that is read. */
export interface ReadableResponse {
  readonly status: number;
  /** The address that the response came from. */
  readonly url?: string | undefined;
  /** The fields as a client has them: a `Headers`, a record or pairs. What is neither text nor a number is left out. */
  readonly headers:
    Pick<HeadersLike, 'forEach'> | Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;
  readonly bodyUsed?: boolean | undefined;
  readonly body?: ReadableBody | null | undefined;
  /** The content, as text or parsed, of a client that reads it itself, such as axios. A `body` goes before it. */
  readonly data?: unknown;
}

/** A body by shape: a `ReadableStream` of bytes, or the stream of Node that node-fetch has. */
export type ReadableBody = WebBody | AsyncIterable<unknown>;

/** A `ReadableStream` of bytes, by shape. */
export interface WebBody {
  readonly locked: boolean;
  /** Locks the stream and reads it. */
  getReader(): BodyReader;
}

/** A reader of bytes, by shape. */
export interface BodyReader {
  /** The next bytes. */
  read(): Promise<{ readonly done?: boolean; readonly value?: unknown }>;
  /** Cancels what is left. */
  cancel(reason?: unknown): Promise<void>;
}

/** An `AbortSignal`, by shape. */
export interface AbortSignalLike {
  /** Whether the signal was aborted. */
  readonly aborted: boolean;
  /** The value that the signal was aborted with. */
  readonly reason?: unknown;
  /** Calls back on the abort. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: 'abort', listener: () => void): void;
}
