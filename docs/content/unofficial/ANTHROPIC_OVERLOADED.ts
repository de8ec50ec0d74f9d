import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'The API of Anthropic answers so, with the type `overloaded_error` in the content, when it is overloaded for all users. That is apart from the limit of a single account, which is a [429 Too Many Requests](/codes/429).',
  instead: [
    { code: 503, when: 'the service is overloaded for everybody' },
    { code: 429, when: 'one client is over its limit' },
  ],
  example: {
    title: 'The content of the response',
    text: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
  },
  client: [
    'Wait and repeat, with exponential back-off and some random time; the SDK of the vendor does so.',
    'A client that knows only registered codes should handle it like [503 Service Unavailable](/codes/503).',
  ],
};
