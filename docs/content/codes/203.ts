import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The origin server answered with [200 OK](/codes/200), but a proxy in between has changed the content: translated it, removed advertisements, made images smaller. 203 tells the client that what it got is not quite what the origin sent. Only a transforming proxy has a reason to use it.',
  use: ['you run a proxy that changes the content of a [200 OK](/codes/200) and want clients to know'],
  useInstead: {
    200: 'you are the origin, even if the data comes from somebody else',
    502: 'you are a gateway and what came from behind cannot be used',
  },
  examples: [
    {
      id: 'translated',
      title: 'A proxy that translates',
      request: {
        method: 'GET',
        target: '/manual',
        headers: [
          ['Host', 'example.com'],
          ['Accept-Language', 'fr'],
        ],
      },
      response: {
        status: 203,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Via', '1.1 example.net'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Content-Language', 'fr'],
          ['Cache-Control', 'max-age=600'],
        ],
        body: '<!doctype html><html lang="fr"><title>Manuel</title><p>Bienvenue.',
      },
      note: '`Via` names the proxy. The `ETag` of the origin is gone: it belongs to other content.',
    },
  ],
  client: ['Treat it as a 200 whose content may differ from the original.'],
  mistakes: [
    {
      wrong: 'An API answers 203 for data from a partner',
      right: 'that is a 200; name the source in the content',
    },
    {
      wrong: 'A proxy transforms a response with `Cache-Control: no-transform`',
      right: 'such content must pass unchanged ([RFC 9110 §7.7](https://www.rfc-editor.org/rfc/rfc9110#section-7.7))',
    },
  ],
};
