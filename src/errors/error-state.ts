import type { ErrorFields } from '../fields/fetch-types.js';
import { copyMembers } from '../objects/own-members.js';
import type { CheckedOptions } from './error-options.js';
import { ownCopy } from '../objects/own-copy.js';
import { define } from '../objects/hide.js';

/** The key of a mark on the prototype. It lets copies of this package recognize each other's errors. */
export const errorMark: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.error');

/** The key of a getter on the prototype. It returns the phrase of an error that has none of its own. */
export const errorPhrase: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.phrase');

/** The key of what an error stores in addition to its status and message; most errors store nothing. */
export const errorState: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.state');

/** An error, as the accessors on its prototype see it. */
export interface Stateful extends Error {
  status: number;
  /** The phrase of the class or the status; `undefined` for an object created without the constructor. */
  readonly [errorPhrase]?: string | undefined;
  [errorState]?: ErrorState;
}

/**
 * The data behind an error's accessors. All of it is enumerable, because test frameworks compare enumerable properties.
 * When an error ends the process, Node and Bun print enumerable properties, so the private part is behind a getter:
 * only `[Getter]` is printed.
 */
export interface ErrorState {
  type: string | undefined;
  title: string | undefined;
  instance: string | undefined;
  extensions: Record<string, unknown> | undefined;
  /** The names of the header fields that the error was created with; the values are in the private part. */
  readonly headers: readonly string[] | undefined;
  readonly inner: InnerState;
}

/** The private part of an error's state, and what only the error itself needs. */
export interface InnerState {
  /** The text that was passed in, or read from a response. */
  detail: string | undefined;
  /** The `expose` option; only `true` exposes a 5xx. */
  expose: unknown;
  /** The header fields that the error was created with, or that someone assigned later. */
  headers: ErrorFields | undefined;
  /** What `extensions` returns if the error has no extension members. A caller may add members to it. */
  readonly extensions: Record<string, unknown>;
  /**
   * The status that the error was created with. The text of a 5xx stays private if someone changes the status to a 4xx.
   */
  readonly status: number;
  /** The message that this package set. If the error has a different one, someone assigned it. */
  message: string;
  /** The phrase of this error, if it has one of its own. It is the message if the detail is private or missing. */
  phrase: string | undefined;
  /** What this server sends instead of an error that was read from another server's response. */
  answer: GatewayAnswer | undefined;
}

/** Creates the state of an error that already has its message. */
export function newState(
  { status, message }: { readonly status: number; readonly message: string },
  detail: string | undefined,
  own: CheckedOptions = ownCopy(),
  phrase?: string,
): ErrorState {
  const { expose, headers = {} } = own;
  return new State({ detail, expose, headers, extensions: {}, status, message, phrase, answer: undefined }, own);
}

/** The state of an error. Every property is its own, because `Object.prototype` may be polluted. */
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
    // One shared getter gives all states the same shape. With a getter for each, a state would take three times as long
    // to create, and five times the memory.
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

/**
 * What this server sends instead of an error that was read from another server's response; `undefined` for other
 * errors.
 */
export function answerOf(error: HasErrorState): GatewayAnswer | undefined {
  return error[errorState]?.inner.answer;
}

/** What a gateway sends if the upstream server fails, without anything that server said (RFC 9110 §15.6.3, §15.6.5). */
export interface GatewayAnswer {
  readonly status: 502 | 504;
  readonly title: string;
}

/** A value that may have a state: an error from any copy of this package, or an object derived from one. */
export interface HasErrorState {
  readonly [errorMark]?: true;
  readonly [errorState]?: ErrorState;
}

/** Whether the client may see `detail`. For a 5xx, or without a status, only if `expose` is `true`. */
export function isExposed(expose: unknown, status: unknown): boolean {
  return expose === true || ((expose ?? true) === true && typeof status === 'number' && status < 500);
}

let isPeeking = false;

/** Reads a property of an error without giving the error a state. Do not write to the result. */
export function peek<Source, Key extends keyof Source>(error: Source, key: Key): Source[Key] {
  isPeeking = true;
  try {
    return error[key];
  } finally {
    isPeeking = false;
  }
}

/** Whether {@link peek} is reading, so that no state is needed. */
export function isOnlyRead(): boolean {
  return isPeeking;
}
