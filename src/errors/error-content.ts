import { checkOptions, type CheckedOptions } from './error-options.js';
import { errorPhrase, errorState, isExposed, newState, type Stateful } from './error-state.js';
import { logAs } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { hide } from '../objects/hide.js';

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
  // A 5xx always keeps that it was one: its text is not shown either when somebody makes it a 4xx.
  const isPlain =
    error.status < 500 &&
    (isText
      ? message !== '' && message !== word && word === ofClass
      : phrase === undefined && (message ?? undefined) === undefined);
  if (options === undefined && isPlain) return;
  const own = checkOptions(error.status, message, options, writers);
  if (Object.hasOwn(own, 'cause') && own.cause !== error.cause) hide(error, 'cause', own.cause);
  if (isText && !isExposed(own.expose, error.status)) {
    logAs(error, message);
    error.message = word;
  }
  if (isPlain && saysNothing(own)) return;
  error[errorState] = newState(error, isText ? message : undefined, own, phrase);
}

/** Whether there is nothing but perhaps a cause among the options. */
function saysNothing({ expose, headers, title, type, instance, extensions }: CheckedOptions): boolean {
  return [expose, headers, title, type, instance, extensions].every(
    (value) => value === undefined || (value as unknown) === null,
  );
}

/** Options that `Error` may read: it takes a cause that is inherited, too. */
export function withCause(options: unknown): ErrorOptions | undefined {
  return typeof options === 'object' && options !== null && Object.hasOwn(options, 'cause') ? options : undefined;
}
