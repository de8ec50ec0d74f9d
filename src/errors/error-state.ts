import type { ErrorFields } from '../fields/fetch-types.js';
import { copyMembers } from '../objects/own-members.js';
import type { CheckedOptions } from './error-options.js';
import { ownCopy } from '../objects/own-copy.js';
import { define } from '../objects/hide.js';

/** The mark on the prototype by which copies of this package know the errors of each other. */
export const errorMark: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.error');

/** The key of the phrase of an error that keeps none of its own, on the prototype. */
export const errorPhrase: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.phrase');

/** The key of what an error keeps beside its status and its message; most errors keep nothing. */
export const errorState: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.state');

/** An error as the accessors of its prototype see it. */
export interface Stateful extends Error {
  status: number;
  /** The phrase of the class, or of the status; what was made without a constructor has none. */
  readonly [errorPhrase]?: string | undefined;
  [errorState]?: ErrorState;
}

/**
 * What an error keeps behind its members. Test frameworks compare what is enumerable, so all of it is. Node and Bun print what is
 * enumerable where an error ends the process, so what nobody may read there stands behind a getter, and is printed as one.
 */
export interface ErrorState {
  type: string | undefined;
  title: string | undefined;
  instance: string | undefined;
  extensions: Record<string, unknown> | undefined;
  /** The names of the header fields that the error was made with; the fields are among what is private. */
  readonly headers: readonly string[] | undefined;
  readonly inner: InnerState;
}

/** What is private of the state of an error, and what is there for the error itself. */
export interface InnerState {
  /** The text that was written, or read. */
  detail: string | undefined;
  /** What was said about exposing it; only `true` exposes a 5xx. */
  expose: unknown;
  /** What an error was made with, or somebody has assigned. */
  headers: ErrorFields | undefined;
  /** What somebody may have written to who was given no extension members. */
  readonly extensions: Record<string, unknown>;
  /** The status that the error was made with: a 5xx keeps its text when somebody makes it a 4xx. */
  readonly status: number;
  /** The message as it was written here; where it is another one, somebody has assigned it. */
  message: string;
  /** What the message is where the detail is not shown or there is none, unless it is the phrase of the class. */
  phrase: string | undefined;
  /** What this server answers in place of an error that was read from another server's response. */
  answer: GatewayAnswer | undefined;
}

/** Makes the state of an error that has its message already. */
export function newState(
  { status, message }: { readonly status: number; readonly message: string },
  detail: string | undefined,
  own: CheckedOptions = ownCopy(),
  phrase?: string,
): ErrorState {
  const { expose, headers = {} } = own;
  return new State({ detail, expose, headers, extensions: {}, status, message, phrase, answer: undefined }, own);
}

/** Each member is its own: somebody may have given all objects one. */
class State {
  declare readonly inner: InnerState;
  type: string | undefined;
  title: string | undefined;
  instance: string | undefined;
  extensions: Record<string, unknown> | undefined;
  readonly headers: readonly string[] | undefined;
  readonly #inner: InnerState;

  constructor(inner: InnerState, own: CheckedOptions) {
    this.type = own.type ?? undefined;
    this.title = own.title ?? undefined;
    this.instance = own.instance ?? undefined;
    this.extensions = own.extensions && copyMembers(own.extensions, {});
    this.headers = own.headers && namesOf(own.headers);
    this.#inner = inner;
    // With the same getter all states are of one shape; with a getter each they would take three times as long, and five times the room.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- a getter is called on its object
    define(this, 'inner', { get: State.innerOf, enumerable: true });
  }

  static innerOf(this: State): InnerState {
    return this.#inner;
  }
}

function namesOf(headers: ErrorFields): readonly string[] | undefined {
  const names = Object.keys(headers);
  return names.length > 0 ? names : undefined;
}

/** What a server answers in place of an error that was read from another server's response; of any other there is none. */
export function answerOf(error: HasErrorState): GatewayAnswer | undefined {
  return error[errorState]?.inner.answer;
}

/** How a server answers as a gateway: with nothing of what the other server said (RFC 9110 §15.6.3, §15.6.5). */
export interface GatewayAnswer {
  readonly status: 502 | 504;
  readonly title: string;
}

/** What may have a state: an error of this package, of whichever copy, or an object derived from one. */
export interface HasErrorState {
  readonly [errorMark]?: true;
  readonly [errorState]?: ErrorState;
}

/** Whether `detail` may be shown: of a 5xx, and of what has no status, only where it was said. */
export function isExposed(expose: unknown, status: unknown): boolean {
  return expose === true || ((expose ?? true) === true && typeof status === 'number' && status < 500);
}

let isPeeking = false;

/** A member of an error for who will not write to it: an error that keeps nothing goes on keeping nothing. */
export function peek<Source, Key extends keyof Source>(error: Source, key: Key): Source[Key] {
  isPeeking = true;
  try {
    return error[key];
  } finally {
    isPeeking = false;
  }
}

/** Whether what is read of an error is only looked at. */
export function isOnlyRead(): boolean {
  return isPeeking;
}
