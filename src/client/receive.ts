import { stateOf } from '../errors/error-state.js';
import { hide } from '../errors/hide.js';
import { renew, type HttpError } from '../errors/http-error.js';
import type { Received } from '../errors/received.js';
import { ownOptions } from '../own-options.js';
import type { ProblemDetails } from '../problem/parse-problem.js';
import { printable } from './printable.js';

/** What was read of a response. */
export interface Reading {
  readonly received: Received;
  /** Method and address, for the log. */
  readonly source: string;
  readonly isTimeout: boolean;
  /** What went wrong while the body was read. */
  readonly failure: unknown;
  readonly problem: ProblemDetails | undefined;
  readonly bodyText: string | undefined;
  readonly content: unknown;
}

/** Gives an error what was read of a response, and marks it as received: whoever lets it out answers with a bare 502 or 504. */
export function receive(error: HttpError, reading: Reading): HttpError {
  const { received, source, isTimeout, failure, problem, bodyText, content } = reading;
  const state = stateOf(error);
  const { detail, title, type, instance, extensions } = ownOptions<Partial<ProblemDetails>>(problem);
  const phrase = `Received ${received.status} ${state.phrase}`;
  const text = detail ?? title;
  const from = source === '' ? '' : ` from ${source}`;
  const log = `${phrase}${from}${text === undefined ? '' : `: ${printable(text)}`}`;
  // First the stack gets what the log is to show, and the message what may be shown.
  renew(error, Object.assign(state, { detail: log, phrase, expose: false }));
  Object.assign(state, { received, isTimeout, detail, instance });
  if (title !== undefined) state.title = title;
  if (type !== undefined) state.type = type;
  if (extensions !== undefined) state.extensions = extensions;
  const members = { received, bodyText, content, cause: failure };
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) hide(error, name, value);
  }
  return error;
}
