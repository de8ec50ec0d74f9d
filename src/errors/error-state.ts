import type { ErrorFields } from '../fetch-types.js';
import { hide } from './hide.js';

/** The key of the state of an error, and the mark by which other copies of this package know it. */
export const errorState: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.error');

/** What an error keeps behind its members. */
export interface ErrorState {
  detail: string | undefined;
  /** The status that the error was made with: a 5xx keeps its text when somebody makes it a 4xx. */
  readonly status: number;
  /** What was said about exposing it; only `true` exposes a 5xx. */
  expose: unknown;
  headers: ErrorFields;
  title: string;
  type: string;
  instance: string | undefined;
  extensions: Record<string, unknown>;
  /** What the message is where the detail is not shown or there is none. */
  phrase: string;
  /** The message as it was written here; where it is another one, somebody has assigned it. */
  message: string;
  /** What this server answers in place of an error that was read from another server's response. */
  answer?: GatewayAnswer | undefined;
}

/** How a server answers as a gateway: with nothing of what the other server said (RFC 9110 §15.6.3, §15.6.5). */
export interface GatewayAnswer {
  readonly status: 502 | 504;
  readonly title: string;
}

/** What may have a state: an error of this package, of whichever copy, or an object derived from one. */
export interface HasErrorState {
  readonly [errorState]?: ErrorState;
}

/** The state of an error that a constructor of this package has made. */
export function stateOf(error: object): ErrorState {
  return (error as Required<HasErrorState>)[errorState];
}

/** Gives an error a message that differs from what happened, and still knows it from one that somebody assigns. */
export function showAs(error: object, message: string): void {
  hide(error, 'message', message);
  stateOf(error).message = message;
}

/** Whether `detail` may be shown: of a 5xx, and of what has no status, only where it was said. */
export function isExposed(expose: unknown, status: unknown): boolean {
  return expose === true || ((expose ?? true) === true && typeof status === 'number' && status < 500);
}
