import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request was handled, and the answer to it is another resource, which the client reads with GET, or with HEAD if it sent HEAD. Whatever the method was, it is not repeated. After a form this is Post/Redirect/Get: the browser shows a page that it got with GET, so that reloading it does not send the form again. 303 does not say that the resource at the target has moved, and the resource in `Location` is not equivalent to it. After a GET it says that the target has no representation to send, and that the other resource describes it or stands for it.',
  use: [
    'a browser form was handled and the user should see the outcome',
    'a DELETE or PUT from a page should lead to a page',
    'the monitor of a job points to the result that is ready',
    'the result of a query has an address of its own',
  ],
  useInstead: {
    201: 'an API client should learn that something was created, and where',
    202: 'the outcome is not there yet',
    302: 'the resource itself is elsewhere for now',
    307: 'the request has to be repeated at the other address',
    422: 'the form has errors: show it again with them',
  },
  headers: {
    Location: 'The page to read; RFC 9110 sets no MUST or SHOULD for it, yet without it there is nothing to follow',
  },
  examples: [
    {
      id: 'post-redirect-get',
      title: 'After a form',
      request: {
        method: 'POST',
        target: '/comments',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
        body: 'article=17&text=Thank+you',
      },
      response: {
        status: 303,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/articles/17#comments'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Saved</title><p>Your comment is on <a href="/articles/17#comments">the page of the article</a>.',
      },
      note: 'The back button does not lead into the form twice, and reloading is harmless.',
    },
    {
      id: 'finished-job',
      title: 'A job that has finished',
      request: {
        method: 'GET',
        target: '/jobs/7',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 303,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/reports/2026'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "jobId": 7, "state": "done", "result": "/reports/2026" }',
      },
      note: 'The result keeps its own address after the job is forgotten.',
    },
  ],
  client: [
    'Send GET to `Location`, without the content of the first request; a HEAD stays HEAD.',
    'Do not put the new address in place of the old one: they are different resources.',
  ],
  cache: 'Not kept by guesswork. What lies behind `Location` is cached by its own fields.',
  mistakes: [
    {
      wrong:
        'A form answers its POST with a page under [200 OK](/codes/200), and reloading asks whether to send it again',
      right: 'redirect with 303 once the form is accepted',
    },
    {
      wrong: 'A form with errors redirects too, and the entries are lost',
      right: 'answer [422 Unprocessable Content](/codes/422) with the form and what was typed',
    },
    {
      wrong: 'An API that creates answers 303 to programs',
      right: 'send [201 Created](/codes/201) with `Location`; a 303 says nothing about creation',
    },
  ],
  related: [202],
};
