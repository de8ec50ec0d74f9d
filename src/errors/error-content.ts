import { checkOptions } from './error-options.js';
import { errorPhrase, errorState, isExposed, newState, type Stateful } from './error-state.js';
import { logAs } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { hide } from './hide.js';

/** The message to make an error with: the text that was given, else the phrase. */
export function textOr(message: unknown, phrase: string): string {
  return typeof message === 'string' ? message : phrase;
}

/**
 * Checks what an error is made of, and keeps of it what its status, its message and its class do not say. Most errors are made with
 * a text alone, and keep nothing.
 */
export function keep(
  error: Stateful,
  message: unknown,
  options: unknown,
  writers?: FieldWriters,
  phrase?: string,
): void {
  const ofClass = error[errorPhrase];
  const word = phrase ?? ofClass ?? '';
  const isText = typeof message === 'string';
  if (
    options === undefined &&
    (isText
      ? message !== '' && error.status < 500 && message !== word && word === ofClass
      : phrase === undefined && message === undefined)
  )
    return;
  const own = checkOptions(error.status, message, options, writers);
  if (Object.hasOwn(own, 'cause') && own.cause !== error.cause) hide(error, 'cause', own.cause);
  if (isText && !isExposed(own.expose, error.status)) {
    logAs(error, message);
    error.message = word;
  }
  error[errorState] = newState(error, isText ? message : undefined, own, phrase);
}

/** Options that `Error` may read: it takes a cause that is inherited, too. */
export function withCause(options: unknown): ErrorOptions | undefined {
  return typeof options === 'object' && options !== null && Object.hasOwn(options, 'cause') ? options : undefined;
}
