import {
  errorFromResponse,
  errorResponse,
  isHttpError,
  MethodNotAllowedError,
  NotFoundError,
  parseProblem,
  sendError,
  toHttpError,
} from 'http-status-kit';
import type { Platform, Served, Thread } from './platform.mjs';
import { equal, type Promised } from './promise.mjs';
import { readOnly } from './sent-error.mjs';

/** Errors that cross a boundary: copies, threads and servers. */
export const crossings: readonly Promised[] = [
  {
    name: 'structuredClone keeps the standard properties of an error, and the whole problem document',
    keep() {
      const error = new NotFoundError('No user 42', { extensions: { id: 42 } });
      const clone: unknown = structuredClone(error);
      equal([clone instanceof Error, (clone as Error).message, isHttpError(clone)], [true, 'No user 42', false]);
      equal(isHttpError(toHttpError(clone)), true);
      equal(structuredClone(error.toJSON()), error.toJSON());
    },
  },
  {
    name: 'the ES modules recognize an error of the CommonJS copy, and vice versa',
    async keep({ commonJs }) {
      const kit = await commonJs();
      const error = new kit.NotFoundError('No user 42');
      equal([error instanceof NotFoundError, isHttpError(error, 404)], [false, true]);
      equal(kit.isHttpError(new NotFoundError(), 404), true);
      const rebuilt = toHttpError(error);
      equal([rebuilt instanceof NotFoundError, rebuilt.detail], [true, 'No user 42']);
    },
  },
  {
    name: 'a worker sends an error to the main thread as an Error',
    keep: (platform) =>
      withWorker(platform, async (thread) => {
        const received = await thread.ask({ kit: import.meta.resolve('http-status-kit'), send: 'error' });
        equal([received instanceof Error, (received as Error).message], [true, 'No user 42']);
      }),
  },
  {
    name: 'a worker sends a whole problem document to the main thread',
    keep: (platform) =>
      withWorker(platform, async (thread) => {
        const received = await thread.ask({ kit: import.meta.resolve('http-status-kit'), send: 'document' });
        const problem = parseProblem(received);
        equal([problem?.status, problem?.detail, problem?.extensions], [404, 'No user 42', { id: 42 }]);
      }),
  },
  {
    name: 'a server of this platform sends a thrown error over HTTP',
    keep: ({ server }) =>
      withServer(
        server(() => {
          try {
            throw readOnly();
          } catch (error) {
            return errorResponse(error);
          }
        }),
        expectReadOnly,
      ),
  },
  {
    name: 'sendError sends an error with node:http',
    keep: ({ nodeServer }) =>
      withServer(
        nodeServer((_, response) => {
          sendError(response, readOnly());
        }),
        expectReadOnly,
      ),
  },
  {
    name: 'sendError shows nothing of a foreign error',
    keep: ({ nodeServer }) =>
      withServer(
        nodeServer((_, response) => {
          sendError(response, new TypeError('secret'));
        }),
        async (response) => {
          equal([response.status, (await response.text()).includes('secret')], [500, false]);
        },
      ),
  },
  {
    name: 'an error that an upstream server sent is read back as the same error',
    async keep({ sentError }) {
      const error = await errorFromResponse(await fetch(sentError));
      equal([error instanceof MethodNotAllowedError, isHttpError(error, 405)], [true, true]);
      equal([error.detail, error.received?.headers['allow']], [readOnly().detail, 'GET, HEAD']);
    },
  },
];

/** Checks the status, the fields and the body of a response to {@link readOnly}. */
async function expectReadOnly(response: Response): Promise<void> {
  equal(response.status, 405);
  equal(
    ['content-type', 'allow'].map((name) => response.headers.get(name)),
    ['application/problem+json', 'GET, HEAD'],
  );
  equal(await response.json(), readOnly().toJSON());
}

async function withServer(starting: Promise<Served>, use: (response: Response) => Promise<void>): Promise<void> {
  const served = await starting;
  try {
    await use(await fetch(served.url));
  } finally {
    await served.close();
  }
}

async function withWorker({ worker }: Platform, use: (thread: Thread) => Promise<void>): Promise<void> {
  const thread = await worker('worker.mjs');
  try {
    await use(thread);
  } finally {
    await thread.end();
  }
}
