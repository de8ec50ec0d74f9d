import { mustNot, type HeaderRule } from './header-rule.js';
import { rfc, type RfcSpec } from './spec.js';
import type { ExpectedContent } from './status-record.js';

/** One of the five classes of RFC 9110 §15. */
export interface StatusClassRecord {
  readonly name: 'informational' | 'success' | 'redirection' | 'clientError' | 'serverError';
  /** The name of the class in the headings of RFC 9110, such as `Client Error`. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly summary: string;
  readonly spec: RfcSpec;
  /** A final response follows. An interim one has no content and is never stored (RFC 9110 §6.4.1, RFC 9111 §3). */
  readonly interim?: true;
  /** Rules about the header fields of every response of the class. */
  readonly headers?: readonly HeaderRule[];
  /** What the content of every response of the class should contain. */
  readonly expectedContent?: ExpectedContent;
  /** The version of HTTP whose clients must not be sent a response of the class. */
  readonly notTo?: { readonly version: string; readonly spec: RfcSpec };
}

export const statusClasses: readonly StatusClassRecord[] = [
  {
    name: 'informational',
    title: 'Informational',
    from: 100,
    to: 199,
    summary: 'An interim response: the final one is still to come.',
    spec: rfc(9110, '15.2'),
    interim: true,
    headers: [
      mustNot('Content-Length', { spec: rfc(9110, '8.6') }),
      mustNot('Transfer-Encoding', { spec: rfc(9112, '6.1') }),
    ],
    notTo: { version: 'HTTP/1.0', spec: rfc(9110, '15.2') },
  },
  {
    name: 'success',
    title: 'Successful',
    from: 200,
    to: 299,
    summary: 'The request was received, understood and accepted.',
    spec: rfc(9110, '15.3'),
  },
  {
    name: 'redirection',
    title: 'Redirection',
    from: 300,
    to: 399,
    summary: 'The client has more to do to fulfill the request.',
    spec: rfc(9110, '15.4'),
  },
  {
    name: 'clientError',
    title: 'Client Error',
    from: 400,
    to: 499,
    summary: 'The client seems to have erred.',
    spec: rfc(9110, '15.5'),
    expectedContent: { level: 'should', what: 'an explanation of the error, and whether it is temporary' },
  },
  {
    name: 'serverError',
    title: 'Server Error',
    from: 500,
    to: 599,
    summary: 'The server knows that it has erred or cannot perform the request.',
    spec: rfc(9110, '15.6'),
    expectedContent: { level: 'should', what: 'an explanation of the error, and whether it is temporary' },
  },
];
