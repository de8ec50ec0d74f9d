// Starts the shop on a free local port, calls it with fetch, and prints what the client concludes from each response.
// Exits with code 1 if a conclusion is wrong.
import type { AddressInfo } from 'node:net';
import { isClientError, isRetryable, isServerError, isSuccess, matchStatus, reasonPhrase } from 'http-status-kit';
import { createShop } from './shop.js';

interface Step {
  readonly request: string;
  readonly body?: unknown;
  /** What the client should conclude. */
  readonly concludes: string;
  /** Text that the response must contain, in a header field or in the body. */
  readonly shows: readonly string[];
}

const steps: readonly Step[] = [
  { request: 'GET /users/1', concludes: 'Done', shows: ['"name":"Ada"'] },
  { request: 'GET /users/42', concludes: 'Not there: Not Found', shows: ['"detail":"No user 42"', 'problem+json'] },
  { request: 'DELETE /users/1', concludes: 'Change the request: 405', shows: ['allow: GET'] },
  {
    request: 'POST /orders',
    body: { quantity: -1 },
    concludes: 'Change the request: 422',
    shows: ['"pointer":"#/quantity"', '"type":"https://example.com/problems/validation"'],
  },
  { request: 'GET /search', concludes: 'Wait 30 s and try again', shows: ['retry-after: 30'] },
  { request: 'GET /report', concludes: 'Try again', shows: ['"title":"Internal Server Error"'] },
];

/** What must never leave the server. */
const secret = /hunter2|db\.internal|ECONNREFUSED|\.ts:\d+/;

function conclude(response: Response): string {
  if (isSuccess(response)) return 'Done';
  if (isRetryable(response)) {
    const seconds = response.headers.get('retry-after');
    return seconds === null ? 'Try again' : `Wait ${seconds} s and try again`;
  }
  return matchStatus(response, {
    404: ({ status }) => `Not there: ${reasonPhrase(status)}`,
    clientError: ({ status }) => `Change the request: ${status}`,
    _: ({ status }) => `Give up: ${status}`,
  });
}

const shop = createShop().listen(0, '127.0.0.1');
await new Promise((resolve) => shop.once('listening', resolve));
const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;

let wrong = 0;
for (const { request, body, concludes, shows } of steps) {
  const [method = '', path = ''] = request.split(' ');
  const response = await fetch(origin + path, { method, body: body === undefined ? null : JSON.stringify(body) });
  const fields = [...response.headers].filter(([name]) => /^(?:allow|content-type|retry-after)$/.test(name));
  const received = [...fields.map(([name, value]) => `${name}: ${value}`), '', await response.text()].join('\n');
  const conclusion = conclude(response);
  const side = isClientError(response) ? 'client' : isServerError(response) ? 'server' : 'nobody';
  const right = conclusion === concludes && shows.every((text) => received.includes(text)) && !secret.test(received);
  if (!right) wrong++;

  console.log(`> ${request} HTTP/1.1${body === undefined ? '' : `\n>\n> ${JSON.stringify(body)}`}`);
  console.log(`< HTTP/1.1 ${response.status} ${response.statusText}`);
  console.log(received.replace(/^/gm, '< '));
  console.log(
    `= ${conclusion} (fault of: ${side}) ${right ? '✓' : `✗ expected ${concludes} with ${shows.join(', ')}`}\n`,
  );
}

shop.close();
shop.closeAllConnections();
console.log(
  wrong === 0 ? `All ${steps.length} conclusions are right.` : `${wrong} of ${steps.length} conclusions are wrong.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
