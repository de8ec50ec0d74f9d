import type { ErrorFields } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import type { GatewayAnswer } from './error-state.js';

declare const URL: new (address: string) => {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
};

/**
 * The head of the response that an error was read from. It is for the program that sent the request; a server never
 * passes it on to its own clients.
 */
export interface Received {
  /** The URL of the response; `''` if it is not known. */
  readonly url: string;
  /** The method of the request; absent unless you passed the `method` option. */
  readonly method?: string;
  /** The status of the response, unchanged. If it is above 599, the `status` of the error is 500. */
  readonly status: number;
  /**
   * The header fields of the response, by lowercase name. They are unchecked, and may contain cookies and other
   * secrets.
   */
  readonly headers: Readonly<ErrorFields>;
}

/** Returns an address for the log, without the user, query and fragment, which may contain secrets. */
export function addressOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    // Keep only the protocol of other addresses: a `data:` URL, for example, contains its data.
    return /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}` : protocol;
  } catch {
    return url.replace(/[?#].*/s, '').replace(/\/\/.*@/s, '//');
  }
}

/** What this server sends if the upstream server failed (502) or took too long (504). */
export function gatewayAnswer(isTimeout: boolean): GatewayAnswer {
  const [status, title] = isTimeout ? ([504, 'Gateway Timeout'] as const) : ([502, 'Bad Gateway'] as const);
  return ownCopy({ status, title });
}
