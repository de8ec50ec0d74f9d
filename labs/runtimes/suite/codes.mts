import {
  ClientErrorStatus,
  ErrorStatus,
  fallbackStatus,
  hasStatus,
  HttpStatus,
  isClientError,
  isError,
  isHeuristicallyCacheable,
  isHttpStatus,
  isInformational,
  isNullBodyStatus,
  isRedirection,
  isRedirectStatus,
  isRetryable,
  isServerError,
  isStatusRange,
  isSuccess,
  matchStatus,
  NOT_FOUND,
  parseStatus,
  PAYLOAD_TOO_LARGE,
  reasonPhrase,
  statusClass,
  statusCodes,
  statusName,
} from 'http-status-kit';
import * as Status from 'http-status-kit/constants';
import { equal, type Promised } from './promise.mjs';

/** Constants, guards, matching and look-ups. */
export const codes: readonly Promised[] = [
  {
    name: 'a constant is its number',
    keep() {
      equal([NOT_FOUND, Status.NOT_FOUND, HttpStatus.NOT_FOUND], [404, 404, 404]);
      equal(PAYLOAD_TOO_LARGE, 413);
    },
  },
  {
    name: 'the objects and the list have every registered code',
    keep() {
      equal(statusCodes.length, 64);
      equal(
        Object.values(HttpStatus).sort((a, b) => a - b),
        statusCodes,
      );
      equal(ClientErrorStatus.NOT_FOUND, 404);
      equal(Object.values(ErrorStatus).every(isError), true);
    },
  },
  {
    name: 'a class guard is right at the ends of its range, and for unregistered codes',
    keep() {
      const guards = [isInformational, isSuccess, isRedirection, isClientError, isServerError];
      guards.forEach((guard, index) => {
        const from = (index + 1) * 100;
        equal([from - 1, from, from + 71, from + 99, from + 100].map(guard), [false, true, true, true, false]);
      });
      equal([399, 400, 599, 600].map(isError), [false, true, true, false]);
    },
  },
  {
    name: 'a guard takes a Response, and never throws',
    keep() {
      equal(isSuccess(new Response(null, { status: 204 })), true);
      equal(isClientError(Response.json({}, { status: 404 })), true);
      const broken = {
        get status(): number {
          throw new Error('no status');
        },
      };
      for (const value of [undefined, null, NaN, 404.5, '404', Infinity, {}, broken]) {
        equal(isClientError(value as number), false);
      }
    },
  },
  {
    name: 'the sets of codes match Fetch and RFC 9110',
    keep() {
      equal(statusCodes.filter(isNullBodyStatus), [101, 103, 204, 205, 304]);
      equal(statusCodes.filter(isRedirectStatus), [301, 302, 303, 307, 308]);
      equal(statusCodes.filter(isRetryable), [408, 425, 429, 500, 502, 503, 504]);
      equal([404, 451, 302].map(isHeuristicallyCacheable), [true, true, false]);
    },
  },
  {
    name: 'this platform allows a body for every status that is not a null body status',
    keep() {
      for (const status of statusCodes.filter((code) => code >= 200 && !isNullBodyStatus(code))) {
        equal(new Response('content', { status }).status, status);
      }
    },
  },
  {
    name: 'hasStatus, isHttpStatus and isStatusRange check a status',
    keep() {
      equal([hasStatus({ status: 410 }, [404, 410]), hasStatus(500, 404)], [true, false]);
      equal([404, 471, '404'].map(isHttpStatus), [true, false, false]);
      equal([99, 100, 599, 600, 404.5].map(isStatusRange), [false, true, true, false, false]);
    },
  },
  {
    name: 'a code has a class, and a fallback that every client knows',
    keep() {
      equal([statusClass(404), statusClass(301)], ['clientError', 'redirection']);
      equal([fallbackStatus(471), fallbackStatus(404)], [400, 404]);
    },
  },
  {
    name: 'matchStatus tries the code, then its class, then the rest',
    keep() {
      const explain = (status: number): string =>
        matchStatus(status, { 404: () => 'nobody', clientError: (code) => `your fault: ${code}`, _: () => 'later' });
      equal([404, 471, 200].map(explain), ['nobody', 'your fault: 471', 'later']);
    },
  },
  {
    name: 'a code has a phrase and a name, anything else has neither',
    keep() {
      equal([reasonPhrase(404), statusName(404)], ['Not Found', 'NOT_FOUND']);
      equal(reasonPhrase(471), undefined);
      equal(statusName('toString' as unknown as number), undefined);
    },
  },
  {
    name: 'parseStatus reads numbers, phrases, names and status lines',
    keep() {
      const readable = [404, '404', 'Not Found', 'NOT_FOUND', 'not-found', 'HTTP/1.1 404 Not Found'];
      for (const input of readable) equal(parseStatus(input), 404);
      for (const input of ['404abc', 'toString', '__proto__', 404.5]) equal(parseStatus(input), undefined);
    },
  },
];
