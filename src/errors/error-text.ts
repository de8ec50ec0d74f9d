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

// What an error says in places that have to agree: its message, the first line of its stack, and the detail of its document; and the
// cause, by which a text that the message must not have reaches monitors.

/** Whether an error shows its text: never that of another server, and that of what was made as a 5xx only where it was told to. */
export function exposes(inner: InnerState | undefined, status: number): boolean {
  return !inner?.answer && isExposed(inner?.expose, inner && inner.status > 499 ? inner.status : status);
}

/** Whoever assigned a message has changed what happened. */
export function detailOf(error: Stateful): string | undefined {
  const { message } = error;
  const inner = error[errorState]?.inner;
  if (inner) return message === inner.message ? inner.detail : message;
  return message === error[errorPhrase] ? undefined : message || undefined;
}

/** The text of an error that its message does not have. */
export function privateText(error: Stateful): string | undefined {
  const detail = detailOf(error);
  return detail === error.message ? undefined : detail;
}

/** The reason phrase, of which the message of an error that was received says more. */
export function phraseOf(error: Stateful): string | undefined {
  const inner = error[errorState]?.inner;
  return (inner?.answer ? undefined : inner?.phrase) ?? error[errorPhrase];
}

/**
 * The state of an error, which it keeps from now on; what was derived from an error has that of the error. What was made without a
 * constructor keeps nothing.
 */
export function stateOf(error: Stateful, enumerable = true): ErrorState {
  // Only what was made as a 4xx keeps nothing, whatever status it has now.
  const state = error[errorState] ?? newState({ status: 400, message: error.message }, detailOf(error));
  if (error[errorPhrase] !== undefined) {
    define(error, errorState, { value: state, writable: true, enumerable, configurable: true });
  }
  return state;
}

/**
 * The state of an error for who reads it, and may then write to what was read. An error that has none yet gets a hidden one: it stays
 * equal to one that was not read.
 */
export function keptState(error: Stateful): ErrorState | undefined {
  const state = error[errorState];
  if (state || isOnlyRead() || error[errorPhrase] === undefined) return state;
  return Object.isExtensible(error)
    ? stateOf(error, false)
    : newState({ status: 400, message: error.message }, undefined);
}

/** Gives an error a message that differs from what happened, and still knows it from one that somebody assigns. */
export function showAs(error: Stateful, message: string): void {
  const { inner } = stateOf(error);
  hide(error, 'message', message);
  inner.message = message;
}

/**
 * Makes a text the first line of the stack, which is what loggers print, and where the error has no cause, the message of the cause:
 * monitors show messages alone, and follow the causes. The text of a stack is dear, so it is made when somebody reads it, where the
 * engine lets us.
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
    // A line that was written here is written anew, not over.
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

/** A getter of a stack that knows the one of the engine. */
interface OwnGetter {
  (): unknown;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- V8 makes it
  native?: Function;
}

/** The text of a stack, with a text of its own in the first line; while an `Error.prepareStackTrace` returns call sites, it is no text. */
export function withText(stack: unknown, name: string, text: string): unknown {
  if (typeof stack !== 'string') return stack;
  let rest = stack.indexOf('\n    at ');
  // Some engines have frames of another look, and no first line before them.
  if (rest < 0 && stack.startsWith(name)) rest = `${stack}\n`.indexOf('\n');
  return `${name}: ${text}${rest < 0 ? `\n${stack}` : stack.slice(rest)}`;
}

/** The cause of an error that has none of its own, as long as it has a private text. */
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
 * To consoles and monitors it is an error. It is no instance of `Error`, because what writes errors for a client, such as superjson,
 * takes the text of each of those.
 */
class PrivateText {
  // No field: it is made by the constructor of `Error`.
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style
  get name(): string {
    return 'Error';
  }
}

/** Brings message and stack to what the state will say, and then the state; of a frozen error nothing is changed. */
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
