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

/** An error with an HTTP status from 400 to 599. */
export interface HttpError<Status extends ErrorRange = ErrorRange> extends Error {
  /** The only enumerable property. */
  readonly status: Status;
  /** The same number, under the name that some frameworks read. */
  readonly statusCode: Status;
  /** What may be shown: your text for 4xx, the reason phrase for 5xx, and `Received 404 Not Found` where it was read from a response. */
  message: string;
  /** What was written when the error was made, or read; for 5xx it is for the log only, and stands in `stack` too. */
  detail: string | undefined;
  /** The reason phrase unless given. */
  title: string;
  /** `'about:blank'` unless given. */
  type: string;
  instance: string | undefined;
  extensions: Record<string, unknown>;
  /** Fields of the response, names in lower case; `{}` where there are none. Several cookies are an array. */
  headers: ErrorFields;
  /** Whether `detail` is shown. Only `true` shows that of a 5xx. */
  expose: boolean;
  cause?: unknown;
  /** What the response said that the error was read from; only errors that were read have it. */
  readonly received?: Received;
  /** The body of the response that the error was read from, where it was no problem document. */
  readonly bodyText?: string;
  /** The parsed body of the response that the error was read from, where it was JSON but no problem document. */
  readonly content?: unknown;
  /** The problem document of RFC 9457, without what is not to be shown; a bare 502 or 504 where the error was received. */
  toJSON(): ProblemDocument;
  /** A new `Response` with the status, the fields and the problem document of the error; a bare 502 or 504 where it was received. */
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
  new <const Status extends AnyErrorStatus = AnyErrorStatus>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
  ): HttpError<ErrorStatusOf<Status>>;
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
