import type { FetchResponse, FieldsInit } from '../fetch-types.js';
import { fieldsFrom } from '../fields/field-value.js';
import type { ErrorRange } from '../generated/http-status.js';
import { reasonPhrases } from '../generated/phrases.js';
import { toProblem, type ProblemDocument } from '../problem/problem-details.js';
import { checkErrorStatus, classTitle, type ErrorStatusArgument, type ErrorStatusOf } from './error-status.js';
import { hide } from './hide.js';

/** What every HTTP error can be given. Only own properties count. */
export interface HttpErrorOptions {
  /** What led to the error; it is logged and never sent. */
  readonly cause?: unknown;
  /** Fields of the response. Content-Type is left out: it belongs to the body. */
  readonly headers?: FieldsInit | undefined;
  /** Whether the message may be shown to the client: `true` for 4xx and `false` for 5xx unless given. */
  readonly expose?: boolean | undefined;
  /** The problem type, a URI reference; `'about:blank'` unless given (RFC 9457 §3.1.1). */
  readonly type?: string | undefined;
  /** A summary of the problem type; the reason phrase unless given (RFC 9457 §3.1.3). */
  readonly title?: string | undefined;
  /** A URI reference for this occurrence of the problem (RFC 9457 §3.1.5). */
  readonly instance?: string | undefined;
  /** More members of the problem document; they are always sent, and none replaces a standard one (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** An error with an HTTP status from 400 to 599. */
export interface HttpError<Status extends ErrorRange = ErrorRange> extends Error {
  /** The only enumerable property. */
  readonly status: Status;
  /** The same number, under the name that some frameworks read. */
  readonly statusCode: Status;
  /** What may be shown: your text for 4xx, the reason phrase for 5xx. */
  message: string;
  /** What was written when the error was made; for 5xx it is for the log only, and stands in `stack` too. */
  detail: string | undefined;
  /** The reason phrase unless given. */
  title: string;
  /** `'about:blank'` unless given. */
  type: string;
  instance: string | undefined;
  extensions: Record<string, unknown>;
  /** Fields of the response, names in lower case; `{}` where there are none. */
  headers: Record<string, string>;
  /** Whether `detail` is shown. */
  expose: boolean;
  cause?: unknown;
  /** The content of the response that the error was read from, where it was no problem document. */
  readonly bodyText?: string;
  /** The problem document of RFC 9457, without what is not to be shown. */
  toJSON(): ProblemDocument;
  /** A new `Response` with the status, the fields and the problem document of the error. */
  toResponse(): FetchResponse;
  /** The same as `toResponse`, under the name that Hono calls. */
  getResponse(): FetchResponse;
}

/** The constructor of {@link HttpError}. */
export interface HttpErrorConstructor {
  /**
   * Makes an error of any status from 400 to 599.
   *
   * Throws a `RangeError` for another status, a `TypeError` for a field that cannot be written.
   *
   * @param status - The status, registered or not.
   * @param message - What happened, for whoever reads it: the client for 4xx, the log for 5xx.
   * @param options - What goes with it.
   * @param phrase - The reason phrase; that of the registry unless given, and `Client Error` or `Server Error` where it has none.
   */
  new <Status extends number = number>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
  ): HttpError<ErrorStatusOf<Status>>;
  readonly prototype: HttpError;
}

/** The key of the state of an error, and the mark by which other copies of this package know it. */
export const errorState: unique symbol = /* @__PURE__ */ Symbol.for('http-status-kit.error');

interface ErrorState {
  detail: string | undefined;
  title: string;
  type: string;
  instance: string | undefined;
  extensions: Record<string, unknown>;
}

let phrases: Readonly<Record<number, string>> = {};

declare const Response: new (body: string, init: { status: number; headers: Record<string, string> }) => FetchResponse;

/** The base of the errors; the classes of single codes bring their own phrase. */
export const BareHttpError: HttpErrorConstructor = /* @__PURE__ */ withStateAccessors(
  class extends Error {
    declare status: ErrorRange;
    declare readonly statusCode: ErrorRange;
    declare readonly expose: boolean;
    declare readonly headers: Record<string, string>;
    declare readonly [errorState]: ErrorState;

    constructor(status: number, message?: string, options?: HttpErrorOptions, phrase?: string) {
      checkErrorStatus(status);
      const own = options && ({ __proto__: null, ...options } as HttpErrorOptions);
      for (const name in own) {
        if (/^(?:accept(?:Encoding)?|allow|blockedBy|challenges|retryAfter|size|upgrade)$/.test(name)) {
          throw new TypeError(`Cannot use option ${name} with status ${status}, whose field it is not (RFC 9110 §15)`);
        }
      }
      const title = phrase ?? phrases[status] ?? classTitle(status);
      const expose = own?.expose ?? status < 500;
      super(expose ? (message ?? title) : title, own);
      this.status = status;
      hide(this, 'statusCode', status);
      hide(this, 'expose', expose);
      hide(this, 'headers', own?.headers ? fieldsFrom(own.headers) : {});
      hide(this, errorState, {
        detail: message,
        title: own?.title ?? title,
        type: own?.type ?? 'about:blank',
        instance: own?.instance,
        extensions: { ...own?.extensions },
      });
      // Loggers print the stack, so its first line tells what the message must not.
      if (message !== undefined && !expose) {
        hide(
          this,
          'stack',
          this.stack?.replace(`: ${title}`, () => `: ${message}`),
        );
      }
    }

    // A literal, because minifiers rename classes.
    static override get name(): string {
      return 'HttpError';
    }
    override get name(): string {
      return this.constructor.name;
    }
    override set name(name: string) {
      hide(this, 'name', name);
    }

    toJSON(): ProblemDocument {
      const problem = toProblem(this);
      if (Object.hasOwn(this, errorState)) return problem;
      // Fastify serializes an object made from the error, and a response schema asks for these three.
      const { statusCode, message, error } = this as typeof this & { error?: unknown };
      return { ...problem, statusCode, error, message };
    }
    toResponse(): FetchResponse {
      return new Response(JSON.stringify(toProblem(this)), {
        status: this.status,
        headers: { ...this.headers, 'content-type': 'application/problem+json' },
      });
    }
    getResponse(): FetchResponse {
      return this.toResponse();
    }
  },
);

/** The base, which knows the phrases from now on. */
function withPhrases(table: Readonly<Record<number, string>>): HttpErrorConstructor {
  phrases = table;
  return BareHttpError;
}

/**
 * An error with an HTTP status, to be thrown in a handler: frameworks read its `status`, `headers` and `message`, and
 * `toResponse` makes the whole response. For a registered code its own class says more.
 *
 * @example
 * ```ts
 * const error = new HttpError(422, 'Quantity must be positive', { type: 'https://example.com/problems/validation' });
 * error.status; //=> 422
 * error.message; //=> 'Quantity must be positive'
 * error.title; //=> 'Unprocessable Content'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 */
// The same class, so that only who makes errors of any status pays for the phrases of all: docs/decisions/003.
export const HttpError: HttpErrorConstructor = /* @__PURE__ */ withPhrases(reasonPhrases);

/** Reads and writes the parts of the state as properties of the prototype: own ones would make every error slower. */
function withStateAccessors(
  Class: new (status: number) => { readonly [errorState]: ErrorState },
): HttpErrorConstructor {
  for (const key of ['detail', 'title', 'type', 'instance', 'extensions'] as const) {
    Object.defineProperty(Class.prototype, key, {
      get(this: HttpErrorWithState) {
        return this[errorState][key];
      },
      set(this: HttpErrorWithState, value: never) {
        this[errorState][key] = value;
      },
    });
  }
  return Class as unknown as HttpErrorConstructor;
}

interface HttpErrorWithState {
  readonly [errorState]: ErrorState;
}
