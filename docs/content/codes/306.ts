import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'An early draft of HTTP meant 306 for a change of proxy and called it Switch Proxy. It never entered a standard. The registry keeps the number reserved and unused, so that it gets no second meaning.',
  use: ['nothing: the number has no meaning'],
  useInstead: {
    307: 'the client should go to another address for now and keep the method',
    308: 'it should do so for good',
  },
  examples: [
    {
      id: 'stray',
      title: 'What a stray 306 looks like',
      request: { method: 'GET', target: '/', headers: [['Host', 'example.com']] },
      response: {
        status: 306,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'Ask your administrator for the proxy.',
      },
      note: 'No client follows it, whatever `Location` would say.',
    },
  ],
  client: ['Handle it like any 3xx that you do not know: as [300 Multiple Choices](/codes/300).'],
  mistakes: [
    {
      wrong: 'A product takes 306 for a meaning of its own, because it is free',
      right: 'it is reserved, not free; use a registered code and describe the rest in the content',
    },
  ],
};
