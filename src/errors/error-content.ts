import { checkOptions, type CheckedOptions } from './error-options.js';
import { errorPhrase, errorState, isExposed, newState, type Stateful } from './error-state.js';
import { logAs } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { hide } from '../objects/hide.js';

/** The message of a new error: the given text, or the phrase if there is none. */
export function textOr(message: unknown, phrase: string): string {
  return typeof message === 'string' ? message : phrase;
}

/**
 * Checks the arguments of an error, and stores what its status, message and class do not already say. Most errors get
 * only a text, and store nothing.
 */
export function keep(
  error: Stateful,
  message: unknown,
  options: unknown,
  writers?: FieldWriters,
  phrase?: string,
): void {
  const classPhrase = error[errorPhrase];
  const ownPhrase = phrase ?? classPhrase ?? '';
  const isText = typeof message === 'string';
  // A 5xx always stores its status, so that its text stays private even if someone changes the status to a 4xx.
  const isPlain =
    error.status < 500 &&
    (isText
      ? message !== '' && message !== ownPhrase && ownPhrase === classPhrase
      : phrase === undefined && (message ?? undefined) === undefined);
  if (options === undefined && isPlain) return;
  const own = checkOptions(error.status, message, options, writers);
  if (Object.hasOwn(own, 'cause') && own.cause !== error.cause) hide(error, 'cause', own.cause);
  if (isText && !isExposed(own.expose, error.status)) {
    logAs(error, message);
    error.message = ownPhrase;
  }
  if (isPlain && saysNothing(own)) return;
  error[errorState] = newState(error, isText ? message : undefined, own, phrase);
}

/** Whether the options are empty, apart from a cause. */
function saysNothing({ expose, headers, title, type, instance, extensions }: CheckedOptions): boolean {
  return [expose, headers, title, type, instance, extensions].every(
    (value) => value === undefined || (value as unknown) === null,
  );
}

/** Returns the options if they have a cause of their own: `Error` would also read an inherited cause. */
export function withCause(options: unknown): ErrorOptions | undefined {
  return typeof options === 'object' && options !== null && Object.hasOwn(options, 'cause') ? options : undefined;
}
