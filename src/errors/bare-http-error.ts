import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import type { ErrorFields, FetchResponse } from '../fields/fetch-types.js';
import type { ErrorRange } from '../generated/http-status.js';
import { documentOf, membersOf, type ProblemDocument } from '../problem/problem-document.js';
import { consoleText, shownOnConsole, type ConsoleInspect } from './console-text.js';
import { keep, textOr, withCause } from './error-content.js';
import type { HttpErrorOptions } from './error-options.js';
import { errorMark, errorPhrase, errorState, peek, type ErrorState, type Stateful } from './error-state.js';
import { classTitle, type AnyErrorStatus, type ErrorStatusArgument, type ErrorStatusOf } from './error-status.js';
import { detailOf, exposes, keptState, phraseOf, privateText, renew, stateOf } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { define, hide } from '../objects/hide.js';
import type { HttpError, HttpErrorConstructor } from './http-error.js';

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

/** What the base knows of statuses. A class of a single code has one that is right, and a phrase of its own. */
interface Statuses {
  readonly phrases: Readonly<Record<number, string>>;
  readonly check?: (status: number, message: unknown, options: unknown) => void;
}

let known = { phrases: { __proto__: null }, check: undefined } as unknown as Statuses;

declare const Response: new (body: string, init: { status: number; headers: HeadersInit }) => FetchResponse;
type HeadersInit = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** The base of the errors. */
export const BareHttpError: BareHttpErrorConstructor = /* @__PURE__ */ withSymbols(
  class extends Error {
    // A field is defined, not assigned: a setter of this name on a polluted prototype gets nothing.
    status: ErrorRange = 500;
    declare [errorState]?: ErrorState;
    declare readonly [errorPhrase]?: string | undefined;

    constructor(status: number, message?: string, options?: HttpErrorOptions, phrase?: string, writers?: FieldWriters) {
      known.check?.(status, message, options);
      const word = phrase ?? known.phrases[status] ?? classTitle(status);
      super(textOr(message, word), withCause(options));
      this.status = status as ErrorRange;
      keep(this, message, options, writers, word);
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
    get statusText(): string | undefined {
      return phraseOf(this);
    }
    set statusText(phrase: string | undefined) {
      stateOf(this).inner.phrase = phrase;
    }
    get detail(): string | undefined {
      return detailOf(this);
    }
    set detail(detail: string | undefined) {
      renew(this, { detail });
    }
    get expose(): boolean {
      return exposes(this[errorState]?.inner, this.status);
    }
    set expose(expose: boolean) {
      renew(this, { expose, detail: detailOf(this) });
    }

    get headers(): ErrorFields | undefined {
      const state = keptState(this);
      return state ? state.inner.headers : nothingOf(this);
    }
    set headers(headers: ErrorFields | undefined) {
      stateOf(this).inner.headers = headers;
    }
    get title(): string | undefined {
      return this[errorState]?.title ?? phraseOf(this);
    }
    set title(title: string | undefined) {
      stateOf(this).title = title;
    }
    get type(): string | undefined {
      return this[errorState]?.type ?? (this[errorPhrase] && 'about:blank');
    }
    set type(type: string | undefined) {
      stateOf(this).type = type;
    }
    get instance(): string | undefined {
      return this[errorState]?.instance;
    }
    set instance(instance: string | undefined) {
      stateOf(this).instance = instance;
    }
    get extensions(): Record<string, unknown> | undefined {
      const state = keptState(this);
      return state ? (state.extensions ?? state.inner.extensions) : nothingOf(this);
    }
    set extensions(extensions: Record<string, unknown> | undefined) {
      stateOf(this).extensions = extensions;
    }

    toJSON(): ProblemDocument {
      const problem = documentOf(this);
      if (Object.hasOwn(this, 'status')) return problem;
      // Fastify serializes an object made from the error, and a response schema asks for these three.
      const { statusCode, message, error } = this as typeof this & { statusCode?: unknown; error?: unknown };
      return { ...problem, statusCode, error, message };
    }
    toResponse(): FetchResponse {
      const members = membersOf(this);
      const { status } = members;
      const headers = peek(members, 'headers') ?? {};
      return new Response(JSON.stringify(documentOf(this)), {
        status,
        headers: [...fieldLines(fieldsFrom(headers)), ['content-type', 'application/problem+json']],
      });
    }
    getResponse(): FetchResponse {
      return this.toResponse();
    }

    /** Sentry puts it behind the message, in brackets. */
    get __sentry_fetch_url_host__(): string | undefined {
      return privateText(this);
    }
  },
);

/** What is read of an error that keeps nothing, and is not written to; of what was made without a constructor there is nothing. */
function nothingOf(error: Stateful): Record<string, never> | undefined {
  return error[errorPhrase] === undefined ? undefined : {};
}

/** The constructor that the classes of single codes extend. */
export interface CodeErrorConstructor {
  new <Status extends ErrorRange>(message: string, options: ErrorOptions | undefined): HttpError<Status>;
  readonly prototype: HttpError;
}

/**
 * What the classes of single codes extend. To whoever asks it is the base, but it has no constructor: each constructor between a class and
 * `Error` would be a frame that the engine walks over, for every error.
 */
export const CodeError: CodeErrorConstructor = /* @__PURE__ */ withoutConstructor(BareHttpError);

// The class is made in here: as the argument of a call it would stay in the bundles of webpack.
function withoutConstructor({ prototype }: BareHttpErrorConstructor): CodeErrorConstructor {
  class SingleCodeError extends Error {}
  Object.setPrototypeOf(SingleCodeError.prototype, prototype);
  return SingleCodeError as unknown as CodeErrorConstructor;
}

/** The base, which knows all statuses from now on. */
export function withStatuses(statuses: Statuses): HttpErrorConstructor {
  known = statuses;
  return BareHttpError;
}
/** Gives the prototype what has a symbol for its key: a class with such members would stay in every bundle. */
function withSymbols(Class: new (status: number) => Stateful): BareHttpErrorConstructor {
  const prototype = Class.prototype as object;
  define(prototype, errorMark, { value: true });
  define(prototype, errorPhrase, {
    get(this: Stateful) {
      const { status, constructor } = this as { status?: number; constructor: { _phrase?: string } };
      return status === undefined ? undefined : (constructor._phrase ?? known.phrases[status] ?? classTitle(status));
    },
  });
  define(prototype, consoleText, {
    value(this: Stateful, depth: number | null, options: object, inspect: ConsoleInspect) {
      return shownOnConsole(this, depth, options, inspect);
    },
  });
  return Class as unknown as BareHttpErrorConstructor;
}
