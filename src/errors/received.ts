import type { ErrorFields } from '../fetch-types.js';
import type { GatewayAnswer } from './error-state.js';

/** What a response said that an error was read from: for the client that asked, and never for the clients of this server. */
export interface Received {
  /** The address that the response came from; `''` where it is not known. */
  readonly url: string;
  /** The method of the request, where it was given. */
  readonly method?: string;
  /** The status as it came. */
  readonly status: number;
  /** The fields as they came, names in lower case; they are not checked, and may hold cookies and secrets. */
  readonly headers: Readonly<ErrorFields>;
}

/** How this server answers for another one that failed, or that took too long. */
export function gatewayAnswer(isTimeout: boolean): GatewayAnswer {
  const [status, title] = isTimeout ? ([504, 'Gateway Timeout'] as const) : ([502, 'Bad Gateway'] as const);
  // Without a prototype: this is all that is said, whatever somebody has given to all objects.
  return { __proto__: null, status, title } as GatewayAnswer;
}
