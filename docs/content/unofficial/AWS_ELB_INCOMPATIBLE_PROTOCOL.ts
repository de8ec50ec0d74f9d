import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An Application Load Balancer of AWS answers so when the protocol of the request does not fit the protocol version of the target group, as with an HTTP/1.1 request to targets that are set up for gRPC.',
  instead: [
    { code: 505, when: 'the major version of HTTP is not supported' },
    { code: 426, when: 'the client can upgrade on the same connection' },
    { code: 415, when: 'the content type is the reason' },
  ],
  client: [
    'Call the service with the protocol that it is set up for.',
    'As the operator, compare the version of the target group with what the clients speak.',
  ],
};
