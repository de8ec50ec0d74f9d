import { errorState } from '../errors/error-state.js';
import { renew, stateOf } from '../errors/error-text.js';
import { hide } from '../objects/hide.js';
import type { HttpError } from '../errors/http-error.js';
import { gatewayAnswer, type Received } from '../errors/received.js';
import { ownCopy } from '../objects/own-copy.js';
import type { ProblemDetails } from '../problem/parse-problem.js';
import { printable } from './printable.js';

/** What was read from a response. */
export interface Reading {
  readonly received: Received;
  /** The method and the address, for the log. */
  readonly source: string;
  /** What went wrong while the body was read. */
  readonly failure: unknown;
  readonly problem: ProblemDetails | undefined;
  readonly bodyText: string | undefined;
  readonly content: unknown;
}

/**
 * Adds what was read from a response to an error, and marks the error as received: a server that throws it answers with
 * a bare 502 or 504.
 */
export function receive(error: HttpError, reading: Reading): HttpError {
  const { received, source, failure, problem, bodyText, content } = reading;
  const {
    detail,
    title = error.statusText,
    type = 'about:blank',
    instance,
    extensions = {},
  } = ownCopy<Partial<ProblemDetails>>(problem);
  // A status above 599 has no phrase.
  const phrase = `Received ${received.status}${received.status === error.status ? ` ${error.statusText}` : ''}`;
  const from = source === '' ? '' : ` from ${source}`;
  const text = detail ?? problem?.title;
  const log = `${phrase}${from}${text === undefined ? '' : `: ${printable(text)}`}`;
  const isLate = received.status === 504 || (failure as Error | undefined)?.name === 'TimeoutError';
  const state = stateOf(error);
  state.inner.answer = gatewayAnswer(isLate);
  // First set the stack to what the log should show, and the message to what clients may see.
  renew(error, { detail: log, phrase, expose: false });
  Object.assign(state, { title, type, instance, extensions });
  state.inner.detail = detail;
  for (const [name, value] of Object.entries({ received, bodyText, content, cause: failure })) {
    if (value !== undefined) hide(error, name, value);
  }
  // Hide the state: if the error ends the process, only the text of the upstream server is printed.
  hide(error, errorState, state);
  return error;
}
