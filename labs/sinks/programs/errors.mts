import * as kit from 'http-status-kit';
import { markers } from './markers.mts';

const { T, C, H, N, D, X, U, I } = markers;

/** An error that is passed to every sink. */
interface Shown {
  readonly title: string;
  readonly className: string;
  make(): kit.HttpError | Promise<kit.HttpError>;
}

const OutOfStock = kit.defineProblem({ type: U, status: 409, title: 'Out of stock' }).with<{ sku: string }>();

export const errors = {
  a: {
    title: 'a 500 with a text',
    className: 'InternalServerError',
    make: () => new kit.InternalServerError(T),
  },
  b: {
    title: 'a 500 with a text and a cause',
    className: 'InternalServerError',
    make: () => new kit.InternalServerError(T, { cause: new Error(C) }),
  },
  c: {
    title: 'a 503 with a text, a cause, header fields, a type and an extension member',
    className: 'ServiceUnavailableError',
    make: () =>
      new kit.ServiceUnavailableError(T, {
        retryAfter: 30,
        headers: { [N]: H },
        type: U,
        extensions: { sku: X },
        cause: new Error(C),
      }),
  },
  d: {
    title: 'a 404 with a text, a header field, a type, an instance and an extension member',
    className: 'NotFoundError',
    make: () => new kit.NotFoundError(D, { headers: { [N]: H }, type: U, instance: I, extensions: { sku: X } }),
  },
  e: {
    title: 'a 404 with nothing',
    className: 'NotFoundError',
    make: () => new kit.NotFoundError(),
  },
  f: {
    title: 'what toHttpError makes of a TypeError',
    className: 'InternalServerError',
    make: () => kit.toHttpError(new TypeError(C)),
  },
  g: {
    title: 'a 404 read from the response of an upstream server, which set a cookie',
    className: 'NotFoundError',
    make: () => kit.errorFromResponse(upstreamResponse()),
  },
  h: {
    title: 'a defined problem with a text and an extension member',
    className: 'OutOfStock',
    make: () => new OutOfStock(D, { sku: X }),
  },
} satisfies Readonly<Record<string, Shown>>;

export type ErrorKey = keyof typeof errors;

function upstreamResponse(): Response {
  const problem = { type: U, status: 404, title: 'Not here', detail: T, instance: I, sku: X };
  const headers = { 'content-type': 'application/problem+json', 'set-cookie': `id=${H}`, [N]: H };
  return new Response(JSON.stringify(problem), { status: 404, headers });
}
