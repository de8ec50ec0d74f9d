import type { HeadersLike } from '../fields/fetch-types.js';

/** The parts of a response that this package reads. */
export interface ReadableResponse {
  readonly status: number;
  /** The address that the response came from. */
  readonly url?: string | undefined;
  /**
   * The header fields in the form that the client uses: a `Headers`, a record or pairs. A value that is neither text
   * nor a number is left out.
   */
  readonly headers:
    Pick<HeadersLike, 'forEach'> | Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;
  readonly bodyUsed?: boolean | undefined;
  readonly body?: ReadableBody | null | undefined;
  /**
   * The body, as text or parsed, from a client that reads it automatically, such as axios. Ignored if there is a
   * `body`.
   */
  readonly data?: unknown;
}

/** The body of a response: a `ReadableStream` of bytes, or a Node stream, as in node-fetch. */
export type ReadableBody = WebBody | AsyncIterable<unknown>;

/** The parts of a `ReadableStream` of bytes that this package uses. */
export interface WebBody {
  readonly locked: boolean;
  /** Locks the stream and returns a reader. */
  getReader(): BodyReader;
}

/** The parts of a `ReadableStreamDefaultReader` that this package uses. */
export interface BodyReader {
  /** Reads the next bytes. */
  read(): Promise<{ readonly done?: boolean; readonly value?: unknown }>;
  /** Cancels the rest of the body. */
  cancel(reason?: unknown): Promise<void>;
}

/** The parts of an `AbortSignal` that this package uses. */
export interface AbortSignalLike {
  /** Whether the signal was aborted. */
  readonly aborted: boolean;
  /** The value that the signal was aborted with. */
  readonly reason?: unknown;
  /** Adds a listener that is called when the signal is aborted. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: 'abort', listener: () => void): void;
}
