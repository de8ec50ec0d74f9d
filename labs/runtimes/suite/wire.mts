import {
  ensureOk,
  errorFromResponse,
  errorReader,
  errorResponse,
  formatAllow,
  formatChallenges,
  formatRetryAfter,
  isHttpError,
  isProblemMediaType,
  isProblemResponse,
  NotFoundError,
  parseAllow,
  parseChallenges,
  parseContentRange,
  parseProblem,
  parseRetryAfter,
  problemResponse,
  retryDelay,
  ServiceUnavailableError,
  UnauthorizedError,
} from 'http-status-kit';
import { equal, type Promised } from './promise.mjs';

/** Sending errors, reading them back, and the header fields that belong to them. */
export const wire: readonly Promised[] = [
  {
    name: 'an error makes a Response of this platform, a new one each time',
    async keep() {
      const error = new NotFoundError('Nobody called "Zoë"', { headers: { 'x-id': '42' } });
      const responses = [error.toResponse(), error.getResponse(), errorResponse(error)];
      for (const response of responses) {
        equal([response instanceof Response, response.status], [true, 404]);
        equal(
          ['content-type', 'x-id'].map((name) => response.headers.get(name)),
          ['application/problem+json', '42'],
        );
        equal(await response.json(), {
          type: 'about:blank',
          title: 'Not Found',
          status: 404,
          detail: 'Nobody called "Zoë"',
        });
      }
    },
  },
  {
    name: 'a foreign error makes a Response that shows nothing',
    async keep() {
      const response = errorResponse(new TypeError('secret'));
      equal([response.status, (await response.text()).includes('secret')], [500, false]);
    },
  },
  {
    name: 'a response reads back as the error that was sent',
    async keep() {
      const sent = new ServiceUnavailableError('secret', { retryAfter: 30, extensions: { region: 'eu' } });
      const error = await errorFromResponse(sent.toResponse());
      equal([error instanceof ServiceUnavailableError, isHttpError(error, 503)], [true, true]);
      equal([error.title, error.detail, error.extensions], ['Service Unavailable', undefined, { region: 'eu' }]);
      equal([error.headers, error.received?.headers['retry-after']], [{}, '30']);
      equal([error.message, error.toResponse().status], ['Received 503 Service Unavailable', 502]);
      equal(retryDelay(error), 30_000);
    },
  },
  {
    name: 'a body that is not a problem document is kept as text, up to the limit',
    async keep() {
      const page = () => new Response('<p>Zoë</p>', { status: 502, headers: { 'content-type': 'text/html' } });
      equal((await errorFromResponse(page())).bodyText, '<p>Zoë</p>');
      equal((await errorReader([])(page())).status, 502);
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(new Uint8Array(65_536).fill(97));
        },
      });
      const error = await errorFromResponse(new Response(endless, { status: 500 }));
      equal([error.status, (error.bodyText ?? '').length <= 1_048_576], [500, true]);
    },
  },
  {
    name: 'ensureOk lets a success through and throws the rest',
    async keep() {
      equal(await (await ensureOk(Promise.resolve(new Response('hello')))).text(), 'hello');
      equal(
        await ensureOk(new NotFoundError('No user 42').toResponse()).catch((error: unknown) => isHttpError(error, 404)),
        true,
      );
      equal(
        await ensureOk(new Response(null, { status: 304 })).catch((error: unknown) => error instanceof RangeError),
        true,
      );
    },
  },
  {
    name: 'a problem document is written and read',
    async keep() {
      const response = problemResponse({ status: 409, title: 'Out of stock', extensions: { left: 2 } });
      equal(isProblemResponse(response), true);
      equal(isProblemMediaType('application/problem+json; charset=utf-8'), true);
      const problem = parseProblem(await response.text());
      equal([problem?.type, problem?.title, problem?.status], ['about:blank', 'Out of stock', 409]);
      equal(problem?.extensions, { left: 2 });
      equal(parseProblem('no JSON'), undefined);
    },
  },
  {
    name: 'Retry-After is read and written, in seconds and as a date',
    keep() {
      const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
      equal([formatRetryAfter(120), formatRetryAfter(at)], ['120', 'Fri, 02 Jan 2026 03:04:05 GMT']);
      equal(parseRetryAfter('120')?.delayMs, 120_000);
      equal(parseRetryAfter('Fri, 02 Jan 2026 03:04:05 GMT', at.getTime() - 5000)?.delayMs, 5000);
      for (const broken of ['-1', '1.5', '2026-01-02T03:04:05Z', '02 Jan 2026'])
        equal(parseRetryAfter(broken), undefined);
    },
  },
  {
    name: 'challenges are read and written',
    keep() {
      const challenges = [{ scheme: 'Bearer', params: { realm: 'a "b"', error: 'invalid_token' } }];
      const line = formatChallenges(challenges);
      equal(parseChallenges(line), challenges);
      equal(new UnauthorizedError('', { challenges }).headers, { 'www-authenticate': line });
      equal(parseChallenges('Basic realm="simple'), undefined);
    },
  },
  {
    name: 'Allow and Content-Range are read',
    keep() {
      equal(parseAllow(formatAllow(['GET', 'HEAD'])), ['GET', 'HEAD']);
      equal(parseContentRange('bytes 0-9/100'), { unit: 'bytes', start: 0, end: 9, size: 100 });
      equal(parseContentRange('bytes 9-0/100'), undefined);
    },
  },
  {
    name: 'a line of a hundred thousand characters is read',
    keep() {
      const long = ' \t'.repeat(50_000);
      equal(parseChallenges(`Basic realm="${long}`), undefined);
      equal(parseAllow(`GET${long}x`), undefined);
      equal(parseRetryAfter(`1${long}1`), undefined);
    },
  },
];
