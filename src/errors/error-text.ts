import {
  answerOf,
  errorPhrase,
  errorState,
  isExposed,
  isOnlyRead,
  newState,
  type ErrorState,
  type InnerState,
  type Stateful,
} from './error-state.js';
import { define, hide } from '../objects/hide.js';

// The text of an error appears in its message, in the first line of its stack, and in the detail of its problem
// document. These must agree. If the message must not contain the text, it is also the message of the cause, so that
// monitors get it.

/**
 * Whether the client may see the text of an error. The text of another server is never shown. The text of an error
 * created as a 5xx is shown only if `expose` is `true`.
 */
export function exposes(inner: InnerState | undefined, status: number): boolean {
  return !inner?.answer && isExposed(inner?.expose, inner && inner.status > 499 ? inner.status : status);
}

/** The detail of an error. A message that someone assigned replaces the stored detail. */
export function detailOf(error: Stateful): string | undefined {
  const { message } = error;
  const inner = error[errorState]?.inner;
  if (inner) return message === inner.message ? inner.detail : message;
  return message === error[errorPhrase] ? undefined : message || undefined;
}

/** The detail of an error, if the message does not show it. */
export function privateText(error: Stateful): string | undefined {
  const detail = detailOf(error);
  return detail === error.message ? undefined : detail;
}

/**
 * The reason phrase. The stored phrase of an error that was read from a response is a longer message, so it is skipped.
 */
export function phraseOf(error: Stateful): string | undefined {
  const inner = error[errorState]?.inner;
  return (inner?.answer ? undefined : inner?.phrase) ?? error[errorPhrase];
}

/**
 * Returns the state of an error, and stores a new one if there is none. An object derived from an error shares the
 * state of the error. An object created without the constructor stores nothing.
 */
export function stateOf(error: Stateful, enumerable = true): ErrorState {
  // Only an error created as a 4xx can be without a state, whatever its status is now.
  const state = error[errorState] ?? newState({ status: 400, message: error.message }, detailOf(error));
  if (error[errorPhrase] !== undefined) {
    define(error, errorState, { value: state, writable: true, enumerable, configurable: true });
  }
  return state;
}

/**
 * Returns the state of an error to a getter whose result may be written to. An error without a state gets a
 * non-enumerable one, so that it still equals an error that nobody has read.
 */
export function keptState(error: Stateful): ErrorState | undefined {
  const state = error[errorState];
  if (state || isOnlyRead() || error[errorPhrase] === undefined) return state;
  return Object.isExtensible(error)
    ? stateOf(error, false)
    : newState({ status: 400, message: error.message }, undefined);
}

/**
 * Sets a message that differs from the detail. Also stores it, so that it does not look like one that someone assigned.
 */
export function showAs(error: Stateful, message: string): void {
  const { inner } = stateOf(error);
  hide(error, 'message', message);
  inner.message = message;
}

/**
 * Puts a text into the first line of the stack, because loggers print the stack. If the error has no cause, the text
 * becomes the message of one, because monitors show messages and follow causes. Formatting a stack is expensive, so it
 * waits until someone reads the stack, if the engine allows that.
 */
export function logAs(error: Stateful, text: string): void {
  const { name } = error;
  let before: PropertyDescriptor | undefined;
  try {
    before = Object.getOwnPropertyDescriptor(error, 'stack');
  } catch {
    // An `Error.prepareStackTrace` that throws.
  }
  const get: unknown = before && Object.hasOwn(before, 'get') ? Reflect.get(before, 'get') : undefined;
  if (typeof get === 'function') {
    // If this function has replaced the getter before, wrap the engine's getter, not our own.
    const native = (get as OwnGetter).native ?? get;
    const own: OwnGetter = () => withText(Reflect.apply(native, error, []), name, text);
    own.native = native;
    define(error, 'stack', {
      get: own,
      set: (stack: unknown) => {
        hide(error, 'stack', stack);
      },
      configurable: true,
    });
  } else if (typeof before?.value === 'string') hide(error, 'stack', withText(before.value, name, text));
  if (!answerOf(error) && !Object.hasOwn(error, 'cause')) define(error, 'cause', privateCause);
}

/** A getter of the stack that remembers the engine's getter. */
interface OwnGetter {
  (): unknown;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- V8 provides it
  native?: Function;
}

/**
 * Puts a text into the first line of a stack. `Error.prepareStackTrace` may return call sites; those are returned
 * unchanged.
 */
export function withText(stack: unknown, name: string, text: string): unknown {
  if (typeof stack !== 'string') return stack;
  let rest = stack.indexOf('\n    at ');
  // Some engines format frames differently, and have no first line before the frames.
  if (rest < 0 && stack.startsWith(name)) rest = `${stack}\n`.indexOf('\n');
  return `${name}: ${text}${rest < 0 ? `\n${stack}` : stack.slice(rest)}`;
}

/** The cause of an error without one of its own; `undefined` unless the error has a private text. */
const privateCause: PropertyDescriptor & ThisType<Stateful> = {
  get() {
    const text = privateText(this);
    if (text === undefined) return undefined;
    const cause = Reflect.construct(Error as new (message: string) => Error, [text], PrivateText);
    try {
      hide(cause, 'stack', this.stack);
    } catch {
      // An `Error.prepareStackTrace` that throws.
    }
    return cause;
  },
  set(cause: unknown) {
    hide(this, 'cause', cause);
  },
  configurable: true,
};

/**
 * Looks like an error to consoles and monitors, but is not an instance of `Error`: code that serializes errors for a
 * client, such as superjson, sends the message of every instance.
 */
class PrivateText {
  // Not a field: the constructor of `Error` creates the object, so field initializers do not run.
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style
  get name(): string {
    return 'Error';
  }
}

/**
 * Updates the stack and the message of an error, and the state last, so that a frozen error throws before anything
 * changes.
 */
export function renew(error: Stateful, members: Partial<InnerState>): void {
  const { inner } = stateOf(error);
  const next = { ...inner, ...members };
  const phrase = next.phrase ?? error[errorPhrase];
  if (phrase === undefined) return;
  const { detail } = next;
  const message = exposes(next, error.status) ? (detail ?? phrase) : phrase;
  logAs(error, detail ?? phrase);
  error.message = message;
  Object.assign(inner, members, { message });
}
