import type { ErrorFields } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import type { GatewayAnswer } from './error-state.js';

/**
 * What a response said that an error was read from. It is for the program that sent the request: a server never passes
 * it on to its own clients.
 */
export interface Received {
  /** The address that the response came from; `''` if it is not known. */
  readonly url: string;
  /** The method of the request; absent unless the `method` option named it. */
  readonly method?: string;
  /** The status of the response, as it came; an error that was read from a status above 599 has 500 instead. */
  readonly status: number;
  /**
   * The header fields of the response, by name in lower case, as they came: unchecked, and perhaps with cookies and
   * other secrets.
   */
  readonly headers: Readonly<ErrorFields>;
}

/** How this server answers for another one that failed, or that took too long. */
export function gatewayAnswer(isTimeout: boolean): GatewayAnswer {
  const [status, title] = isTimeout ? ([504, 'Gateway Timeout'] as const) : ([502, 'Bad Gateway'] as const);
  return ownCopy({ status, title });
}
