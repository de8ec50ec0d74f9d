import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server has taken the request on, and the work is not finished; it may not even have begun. How it ends is open: it may still fail or be refused. HTTP has no way to send a second status later, so the response says where the outcome can be read: the content describes the present state and links to a monitor. Common practice puts the address of the monitor into `Location` and a polling interval into `Retry-After`, though neither field is defined for 202. The monitor answers with [200 OK](/codes/200) for as long as it can be read, also when the job has failed.',
  use: [
    'a report, an export or a video takes longer than a client wants to wait',
    'the request goes into a queue that another process empties',
    'a deletion is carried out at night, or needs the approval of a person',
  ],
  useInstead: {
    200: 'the work is done and there is a result',
    204: 'the work is done and there is nothing to send',
    303: 'the monitor of a finished job points to its result',
    503: 'the queue is full and you do not take the request on',
  },
  examples: [
    {
      id: 'report-queued',
      title: 'A report is queued',
      request: {
        method: 'POST',
        target: '/reports',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "year": 2026, "format": "pdf" }',
      },
      response: {
        status: 202,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/jobs/7'],
          ['Retry-After', '5'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "jobId": 7, "state": "queued", "statusUrl": "/jobs/7" }',
      },
      note: 'The link stands in the content too, because that is where RFC 9110 expects it.',
    },
    {
      id: 'job-monitor',
      title: 'The monitor of a job that failed',
      request: {
        method: 'GET',
        target: '/jobs/7',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:30 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "jobId": 7, "state": "failed", "reason": "No orders in 2026" }',
      },
      note: 'Reading the state worked, so the status is 200; the state of the job is a fact in the content.',
    },
  ],
  client: [
    'Keep the address of the monitor and ask it now and then, no more often than `Retry-After` says.',
    'Show "accepted", not "done".',
    'Give up at some point: a job can be lost without an answer.',
  ],
  cache: 'Mark the monitor `no-store`; an old state is worse than none.',
  retry: 'Repeat the POST only with an `Idempotency-Key`, or the job runs twice.',
  mistakes: [
    {
      wrong: 'The server answers 202 and nobody can ever learn the outcome',
      right: 'give a monitor, a callback or at least a mail, and name it in the content',
    },
    {
      wrong: 'The request is checked only after the 202',
      right:
        'syntax, permission and values that can be checked at once belong before it: [400 Bad Request](/codes/400) or [422 Unprocessable Content](/codes/422) still reach the client then',
    },
    {
      wrong: 'Every success is answered with 202 to be on the safe side',
      right: 'clients start to poll for things that are done',
    },
  ],
  related: [303],
};
