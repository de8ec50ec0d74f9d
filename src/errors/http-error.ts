import type { ErrorFields, FetchResponse } from '../fetch-types.js';
import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import type { ErrorRange } from '../generated/http-status.js';
import { reasonPhrases } from '../generated/phrases.js';
import { ownMembers } from '../problem/own-members.js';
import { documentOf, membersOf, type ProblemDocument } from '../problem/problem-document.js';
import { checkOptions, type HttpErrorOptions } from './error-options.js';
import { errorState, isExposed, type ErrorState } from './error-state.js';
import { classTitle, type AnyErrorStatus, type ErrorStatusArgument, type ErrorStatusOf } from './error-status.js';
import { detailOf, exposes, logAs, renew, type Stateful } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { hide } from './hide.js';
import type { Received } from './received.js';

/** An error with an HTTP status from 400 to 599, and with the header fields and problem details of its response. */
export interface HttpError<Status extends ErrorRange = ErrorRange> extends Error {
  /** The HTTP status, from 400 to 599. It is the only enumerable property. */
  readonly status: Status;
  /** The same number as `status`, for frameworks that read it under this name. */
  readonly statusCode: Status;
  /**
   * The text that the client may see: what you wrote for a 4xx, and the reason phrase for a 5xx, unless `expose` says
   * otherwise. An error that was read from a response has a message such as `Received 404 Not Found`.
   */
  message: string;
  /**
   * What happened: the text that you wrote, or the `detail` of the problem document that the error was read from;
   * `undefined` if there is none. The client gets it only if `expose` is `true`; `stack` has it, for the log.
   */
  detail: string | undefined;
  /** A short summary of the problem type; defaults to the reason phrase (RFC 9457 §3.1.3). */
  title: string;
  /** A URI reference that identifies the problem type; defaults to `'about:blank'` (RFC 9457 §3.1.1). */
  type: string;
  /** A URI reference that identifies this occurrence of the problem; `undefined` if there is none (RFC 9457 §3.1.5). */
  instance: string | undefined;
  /** Additional members of the problem document, sent even in a 5xx; `{}` if there are none (RFC 9457 §3.2). */
  extensions: Record<string, unknown>;
  /** Header fields for the response, by name in lower case; `{}` if there are none. Several cookies are an array. */
  headers: ErrorFields;
  /**
   * Whether the client may see `detail`; defaults to `true` for a 4xx and `false` for a 5xx, and is `false` for an
   * error read from a response.
   */
  expose: boolean;
  /**
   * The value that led to the error, such as a caught exception; absent if there is none. It is for the log, and never
   * sent.
   */
  cause?: unknown;
  /** The head of the response that the error was read from; absent from an error that was made in any other way. */
  readonly received?: Received;
  /**
   * The body of the response that the error was read from, as text; absent if it was a problem document, or was given
   * as parsed JSON.
   */
  readonly bodyText?: string;
  /**
   * The body of the response that the error was read from, as parsed JSON; absent if it was a problem document, or was
   * not JSON.
   */
  readonly content?: unknown;
  /**
   * Returns the problem document, without what the client may not see; `JSON.stringify` calls this method. An error
   * that was read from a response gives a bare 502 or 504 (RFC 9457 §3).
   */
  toJSON(): ProblemDocument;
  /**
   * Makes a new `Response` with the status, the header fields and the problem document of the error. An error that was
   * read from a response gives a bare 502 or 504.
   */
  toResponse(): FetchResponse;
  /** Makes the same `Response` as `toResponse`, under the name that Hono calls. */
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
   * @param options - Header fields, problem details and the cause.
   * @param phrase - The reason phrase; defaults to that of the registry, else to `Client Error` or `Server Error`.
   */
  new <const Status extends AnyErrorStatus = AnyErrorStatus>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
  ): HttpError<ErrorStatusOf<Status>>;
  /** The prototype of every HTTP error. */
  readonly prototype: HttpError;
}

/** The constructor for the classes of this package, which may also say how options of their own become fields. */
export interface BareHttpErrorConstructor {
  new <const Status extends AnyErrorStatus = AnyErrorStatus>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
    writers?: FieldWriters,
  ): HttpError<ErrorStatusOf<Status>>;
  readonly prototype: HttpError;
}

let phrases = { __proto__: null } as unknown as Readonly<Record<number, string>>;

declare const Response: new (body: string, init: { status: number; headers: [string, string][] }) => FetchResponse;

/** The base of the errors; the classes of single codes bring their own phrase. */
export const BareHttpError: BareHttpErrorConstructor = /* @__PURE__ */ withStateAccessors(
  class extends Error {
    // A field is defined, not assigned: a setter of this name on a polluted prototype gets nothing.
    status: ErrorRange = 500;
    declare readonly [errorState]?: ErrorState;

    constructor(status: number, message?: string, options?: HttpErrorOptions, phrase?: string, writers?: FieldWriters) {
      const own = checkOptions(status, message, options, writers);
      const text = typeof (message as unknown) === 'string' ? message : undefined;
      const word = phrase ?? phrases[status] ?? classTitle(status);
      const shown = text !== undefined && isExposed(own.expose, status) ? text : word;
      super(shown, own);
      this.status = status as ErrorRange;
      const state: ErrorState = {
        detail: text,
        status,
        expose: own.expose,
        headers: own.headers ?? {},
        title: own.title ?? word,
        type: own.type ?? 'about:blank',
        instance: own.instance ?? undefined,
        extensions: { ...ownMembers(own.extensions) },
        phrase: word,
        message: shown,
      };
      hide(this, errorState, state);
      // Loggers print the stack, so its first line tells what the message must not.
      if (text !== undefined && text !== shown) logAs(this, text);
    }

    // A literal, because minifiers rename classes.
    static override get name(): string {
      return 'HttpError';
    }
    override get name(): string {
      // A class without a name has that of the one it extends.
      let Class = this.constructor;
      while (!Class.name) Class = Object.getPrototypeOf(Class) as typeof Class;
      return Class.name;
    }
    override set name(name: string) {
      hide(this, 'name', name);
    }

    get statusCode(): number {
      return this.status;
    }
    set statusCode(status: number) {
      this.status = status as ErrorRange;
    }
    get detail(): string | undefined {
      return detailOf(this);
    }
    set detail(detail: string | undefined) {
      renew(this, { detail });
    }
    get expose(): boolean {
      return exposes(this[errorState], this.status);
    }
    set expose(expose: boolean) {
      renew(this, { expose, detail: detailOf(this) });
    }

    toJSON(): ProblemDocument {
      const problem = documentOf(this);
      if (Object.hasOwn(this, errorState)) return problem;
      // Fastify serializes an object made from the error, and a response schema asks for these three.
      const { statusCode, message, error } = this as typeof this & { statusCode?: unknown; error?: unknown };
      return { ...problem, statusCode, error, message };
    }
    toResponse(): FetchResponse {
      const { status, headers = {} } = membersOf(this);
      return new Response(JSON.stringify(documentOf(this)), {
        status,
        headers: [...fieldLines(fieldsFrom(headers)), ['content-type', 'application/problem+json']],
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
 * Throw an `HttpError` in a handler: frameworks read its `status`, `headers` and `message`, and its `toResponse` makes
 * the whole response. Each registered code also has a class of its own, such as `NotFoundError`.
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
function withStateAccessors(Class: new (status: number) => Stateful): BareHttpErrorConstructor {
  for (const key of ['headers', 'title', 'type', 'instance', 'extensions'] as const) {
    // Without a prototype, because somebody may have given all objects a getter.
    const accessor: PropertyDescriptor & { __proto__: null } = {
      __proto__: null,
      configurable: true,
      get(this: Stateful) {
        return this[errorState]?.[key];
      },
      set(this: Stateful, value: never) {
        if (this[errorState]) this[errorState][key] = value;
      },
    };
    Object.defineProperty(Class.prototype, key, accessor);
  }
  return Class as unknown as BareHttpErrorConstructor;
}
