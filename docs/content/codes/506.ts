import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'In transparent content negotiation, an experiment of 1998, the server keeps a list of variants, and the client or the server picks one. 506 says that the chosen variant negotiates again itself, so there is no end to it. The fault lies in the configuration of the server.',
  use: ['you implement RFC 2295 and the variant that was chosen is itself a list of variants'],
  useInstead: {
    300: 'you list the variants for the client to choose',
    406: 'no variant fits what the client accepts',
    500: 'any other configuration is wrong',
  },
  examples: [
    {
      id: 'variant-loop',
      title: 'A variant that is a list itself',
      request: {
        method: 'GET',
        target: '/paper',
        headers: [
          ['Host', 'example.com'],
          ['Negotiate', '1.0'],
          ['Accept-Language', 'en'],
        ],
      },
      response: {
        status: 506,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'The English version of this paper is misconfigured.',
      },
      note: '`Negotiate` says that the client knows the experiment.',
    },
  ],
  client: ['Ask for one of the variants by its own address, or tell the operator.'],
  mistakes: [
    {
      wrong: 'A server that chooses by `Accept` answers 506 when nothing fits',
      right: 'that is [406 Not Acceptable](/codes/406)',
    },
  ],
  notes: ['Apache httpd knows the code in mod_negotiation.'],
};
