import type { ErrorFields } from '../fetch-types.js';

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

/** How this server answers in place of an error that was read: it speaks for itself, as a gateway does (RFC 9110 §15.6.3, §15.6.5). */
export interface GatewayAnswer {
  readonly status: 502 | 504;
  readonly title: 'Bad Gateway' | 'Gateway Timeout';
}

/** The answer of a gateway: that its upstream failed, or that it took too long. */
export function gatewayAnswer(isTimeout: boolean): GatewayAnswer {
  return isTimeout ? { status: 504, title: 'Gateway Timeout' } : { status: 502, title: 'Bad Gateway' };
}
