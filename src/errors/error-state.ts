import type { ErrorFields } from '../fetch-types.js';
import { hide } from './hide.js';
import { gatewayAnswer, type GatewayAnswer, type Received } from './received.js';

/** The key of the state of an error, and the mark by which other copies of this package know it. */
export const errorState: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.error');

/** What an error keeps behind its members. */
export interface ErrorState {
  detail: string | undefined;
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
  /** The text in the first line of the stack. */
  logged: string;
  /** Where the error was read from a response. */
  received: Received | undefined;
  /** Whether the reading took too long. */
  isTimeout: boolean;
}

/** What has a state: an error of this package, of whichever copy, or an object derived from one. */
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

/** Whether `detail` may be shown. */
export function isExposed(expose: unknown, status: number): boolean {
  return expose === true || ((expose === undefined || expose === null) && status < 500);
}

/** What this server answers in place of a received error, `undefined` where the error is its own. */
export function answerInPlaceOf(error: object): GatewayAnswer | undefined {
  const state = (error as HasErrorState)[errorState];
  return state?.received && gatewayAnswer(state.isTimeout || state.received.status === 504);
}
