import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An Application Load Balancer of AWS rejects a request whose `X-Forwarded-For` holds more than 30 addresses. Each proxy on the way adds one, so a loop of proxies can be the cause, or a client that makes the field up.',
  instead: [
    { code: 400, when: 'a field of the request is unacceptable' },
    { code: 431, when: 'a field is too large' },
    { code: 508, when: 'a WebDAV request runs in a circle' },
  ],
  client: [
    'Look at the field: an address that occurs again and again points to a loop.',
    'A client that sets `X-Forwarded-For` by itself should stop.',
  ],
};
