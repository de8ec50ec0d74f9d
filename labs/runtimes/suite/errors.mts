import {
  createHttpError,
  defineProblem,
  httpAssert,
  HttpError,
  InternalServerError,
  isHttpError,
  isProblem,
  MethodNotAllowedError,
  NotFoundError,
  orThrow,
  problemCatalog,
  toHttpError,
  TooManyRequestsError,
  type StandardSchema,
} from 'http-status-kit';
import * as errors from 'http-status-kit/errors';
import { equal, throws, type Promised } from './promise.mjs';

/** Creating, throwing and recognizing errors. */
export const errorPromises: readonly Promised[] = [
  {
    name: 'an error is an Error with its status, its name and its message',
    keep() {
      const error = new NotFoundError('No user 42', { cause: 'c' });
      equal([error instanceof Error, error instanceof HttpError], [true, true]);
      equal([error.status, error.statusCode, error.name, error.title], [404, 404, 'NotFoundError', 'Not Found']);
      equal([error.message, error.cause, Object.keys(error)], ['No user 42', 'c', ['status']]);
    },
  },
  {
    name: 'the stack contains the text of the error',
    keep() {
      equal(stackHas(new NotFoundError('No user 42'), 'No user 42'), true);
      equal(stackHas(new InternalServerError('the database is down'), 'the database is down'), true);
    },
  },
  {
    name: 'the message of a 5xx does not show its text',
    keep() {
      const error = new InternalServerError('secret');
      equal([error.message, error.detail], ['Internal Server Error', 'secret']);
      equal(JSON.stringify(error).includes('secret'), false);
    },
  },
  {
    name: 'an option such as allow or retryAfter sets its header field',
    keep() {
      equal(new MethodNotAllowedError('', { allow: ['GET', 'HEAD'] }).headers, { allow: 'GET, HEAD' });
      equal(new TooManyRequestsError('', { retryAfter: 30 }).headers, { 'retry-after': '30' });
      throws('TypeError', () => new NotFoundError('', { headers: { 'x-name': 'a\r\nb: c' } }));
    },
  },
  {
    name: 'createHttpError uses the class of the code, and refuses a status that is not an error',
    keep() {
      equal(createHttpError(404) instanceof NotFoundError, true);
      equal(createHttpError(471).title, 'Client Error');
      throws('RangeError', () => createHttpError(Number('200')));
    },
  },
  {
    name: '/errors exports the same classes as the root',
    keep() {
      equal([errors.NotFoundError === NotFoundError, errors.HttpError === HttpError], [true, true]);
    },
  },
  {
    name: 'httpAssert and orThrow throw only if something is missing',
    keep() {
      httpAssert(true, 404);
      throws('NotFoundError', () => {
        httpAssert(false, 404, () => 'No user 42');
      });
      equal(orThrow(0, 404), 0);
      throws('GoneError', () => orThrow(undefined, 410));
    },
  },
  {
    name: 'a defined problem has its own class and is recognized by its type',
    keep() {
      const OutOfStock = defineProblem({ type: 'urn:example:stock', status: 409, title: 'Out of stock' }).with<{
        left: number;
      }>();
      const error = new OutOfStock('Only 2 left', { left: 2 });
      equal([error.name, error.status, isProblem(error, OutOfStock)], ['OutOfStock', 409, true]);
      equal(error.toJSON(), {
        type: 'urn:example:stock',
        title: 'Out of stock',
        status: 409,
        detail: 'Only 2 left',
        left: 2,
      });
    },
  },
  {
    name: 'a problem with a schema is read with the output of the schema, and not recognized if the schema rejects it',
    async keep() {
      const Paused = defineProblem({ type: 'urn:example:paused', status: 503, title: 'Paused', extensions: dated });
      const problems = problemCatalog({ Paused });
      const sent = new Paused('secret', { until: '2026-11-28T12:00:00Z' }, { retryAfter: 30 });
      const { name, extensions, error } = await problems.read(sent.toResponse());
      equal([name, extensions], ['Paused', { until: new Date('2026-11-28T12:00:00Z') }]);
      equal([error.extensions, error.received?.headers['retry-after']], [{ until: '2026-11-28T12:00:00Z' }, '30']);
      equal([isProblem(sent, Paused), isProblem(error, Paused)], [true, true]);
      const lying = createHttpError(503, 'x', { type: Paused.type, extensions: { until: '<script>' } });
      const read = await problems.read(lying.toResponse());
      equal([read.name, read.extensions, isProblem(lying, Paused)], [undefined, { until: '<script>' }, false]);
    },
  },
  {
    name: 'a foreign error becomes an error that shows nothing',
    keep() {
      const error = toHttpError(new TypeError('secret'));
      equal([error.status, error.message, error.cause instanceof TypeError], [500, 'Internal Server Error', true]);
      equal(toHttpError(undefined).status, 500);
    },
  },
  {
    name: 'an abort and a timeout of this platform become 499 and 504',
    async keep() {
      const signal = AbortSignal.timeout(0);
      // The timer of a signal does not keep a process alive.
      const alive = setInterval(() => undefined, 1000);
      if (!signal.aborted) await new Promise((aborted) => signal.addEventListener('abort', aborted));
      clearInterval(alive);
      equal(toHttpError(signal.reason).status, 504);
      const aborted = AbortSignal.abort();
      equal([toHttpError(aborted.reason).status, toHttpError(aborted.reason, { signal: aborted }).status], [500, 499]);
    },
  },
  {
    name: 'a frozen error works',
    keep() {
      const error = Object.freeze(createHttpError(503, 'secret', { retryAfter: 30 }));
      equal([error.toJSON().status, error.toResponse().headers.get('retry-after')], [503, '30']);
      equal(isHttpError(error, 503), true);
    },
  },
];

/** A hand-written schema that turns the text into a date. */
const dated: StandardSchema<{ until: string }, { until: Date }> = {
  '~standard': {
    version: 1,
    vendor: 'by-hand',
    validate(value) {
      const until = new Date(String((value as { until?: unknown }).until));
      return Number.isNaN(until.getTime()) ? { issues: [{ message: 'until is no date' }] } : { value: { until } };
    },
  },
};

/** Whether the stack contains a text, at any position: not every engine starts the stack with the message. */
function stackHas(error: Error, text: string): boolean {
  return String(error.stack).includes(text);
}
