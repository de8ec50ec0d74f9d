import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'A gateway or proxy waited for a server further in and gave up: no response came within its time limit. What the inner server did meanwhile is unknown; it may still be at work, and may finish after the client has gone. An application that waits for another service and gives up acts as a gateway as well. A client that is slow in sending its own request gets [408 Request Timeout](/codes/408) instead.',
  use: [
    'the time limit of the proxy for the server behind it has passed',
    'you called another service to build your answer and its time was up',
    'DNS for the inner server did not answer in time',
  ],
  useInstead: {
    202: 'the work regularly takes that long: take it on and let the client ask later',
    500: 'your own code was too slow and no other server is involved',
    502: 'there was an answer or a refused connection, but no valid response',
    503: 'you know that the service is short of capacity and want clients to come back',
  },
  examples: [
    {
      id: 'slow-service',
      title: 'A service behind is too slow',
      request: {
        method: 'GET',
        target: '/prices/tea-01',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 504,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:05 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Gateway Timeout", "status": 504, "requestId": "req-93e0" }',
      },
      note: 'The gateway waited 5 seconds, which its log says.',
    },
    {
      id: 'long-export',
      title: 'A request that takes longer than the proxy waits',
      request: {
        method: 'POST',
        target: '/exports',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "year": 2026 }',
      },
      response: {
        status: 504,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:31:00 GMT'],
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['Cache-Control', 'no-store'],
        ],
        body: 'The export did not finish within 60 seconds. It may still be running.',
      },
      note: 'A second POST would start a second export. The remedy is [202 Accepted](/codes/202).',
    },
  ],
  client: [
    'Assume nothing about what was done. Look at the state before you repeat a POST.',
    'Repeat a GET after a pause.',
  ],
  retry:
    'With growing pauses, and only what may run twice: the first request may still be running and add to the load.',
  mistakes: [
    {
      wrong: 'The time limit of the proxy is raised until the error is gone',
      right: 'find the slow query first, or make the work asynchronous; the user is waiting either way',
    },
    {
      wrong: 'The outer layer has a shorter limit than the inner one',
      right: 'let the limits shrink towards the inside, so that the layer that knows most answers first',
    },
    {
      wrong: 'The inner server works on after the gateway has given up',
      right: 'pass the deadline on and cancel: an `AbortSignal` in fetch, a statement timeout in the database',
    },
    {
      wrong: 'A slow query of your own is answered with 408',
      right: '408 says that the client was slow',
    },
  ],
};
