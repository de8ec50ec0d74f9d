import { errorState, isExposed, type ErrorState } from './error-state.js';
import { hide } from './hide.js';

// What an error says in three places that have to agree: its message, the first line of its stack, and the detail of its document.

/** An error as the accessors of its prototype see it; what was made without the constructor has no state. */
export interface Stateful extends Error {
  status: number;
  readonly [errorState]?: ErrorState;
}

/** Whether an error shows its text: never that of another server, and that of what was made as a 5xx only where it was told to. */
export function exposes(state: ErrorState | undefined, status: number): boolean {
  return !state?.answer && isExposed(state?.expose, state && state.status > 499 ? state.status : status);
}

/** Makes a text the first line of the stack, which is what loggers print. */
export function logAs(error: Error, text: string): void {
  const { name } = error;
  let stack: unknown;
  try {
    ({ stack } = error);
  } catch {
    // An `Error.prepareStackTrace` that throws.
  }
  // While `Error.prepareStackTrace` returns call sites, the stack is no text.
  if (typeof stack !== 'string') return;
  let rest = stack.indexOf('\n    at ');
  // Some engines have frames of another look, and no first line before them.
  if (rest < 0 && stack.startsWith(name)) rest = `${stack}\n`.indexOf('\n');
  hide(error, 'stack', `${name}: ${text}${rest < 0 ? `\n${stack}` : stack.slice(rest)}`);
}

/** Brings message and stack to what the state will say, and then the state; of a frozen error nothing is changed. */
export function renew(error: Error, members: Partial<ErrorState>): void {
  const state = (error as Stateful)[errorState];
  if (!state) return;
  const next = { ...state, ...members };
  const { detail, phrase } = next;
  const shown = exposes(next, (error as Stateful).status) ? (detail ?? phrase) : phrase;
  logAs(error, detail ?? phrase);
  error.message = shown;
  Object.assign(state, members, { message: shown });
}

/** Whoever assigned a message has changed what happened. */
export function detailOf(error: Stateful): string | undefined {
  const state = error[errorState];
  return state && (error.message === state.message ? state.detail : error.message);
}
