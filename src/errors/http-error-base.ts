import type { ErrorFields, FetchResponse } from '../fields/fetch-types.js';
import type { ErrorRange } from '../generated/http-status.js';
import { documentOf, type ProblemDocument } from '../problem/problem-document.js';
import { writeProblem } from '../problem/write-problem.js';
import { consoleText, shownOnConsole, type ConsoleInspect } from './console-text.js';
import { keep, textOr, withCause } from './error-content.js';
import type { HttpErrorOptions } from './error-options.js';
import { errorMark, errorPhrase, errorState, type ErrorState, type Stateful } from './error-state.js';
import { classTitle } from './error-status.js';
import { detailOf, exposes, keptState, phraseOf, privateText, renew, stateOf } from './error-text.js';
import type { FieldWriters } from './field-options.js';
import { define, hide } from '../objects/hide.js';

/** What the base class needs for any status. The class of a single code has a valid status and a phrase of its own. */
interface Statuses {
  readonly phrases: Readonly<Record<number, string>>;
  readonly check?: (status: number, message: unknown, options: unknown) => void;
}

let known = { phrases: { __proto__: null }, check: undefined } as unknown as Statuses;

/** The constructor of {@link HttpErrorBase}. */
export interface HttpErrorBaseConstructor {
  new (status: number, message?: string, options?: HttpErrorOptions, phrase?: string, writers?: FieldWriters): Stateful;
  readonly prototype: object;
}

declare const Response: new (
  body: string,
  init: { status: number; headers: readonly (readonly [string, string])[] },
) => FetchResponse;

/** The base class of all errors. `http-error.ts` documents the members for users. */
export const HttpErrorBase: HttpErrorBaseConstructor = /* @__PURE__ */ withSymbols(
  class extends Error {
    // A field is defined, not assigned, so that a setter on a polluted prototype is not called.
    status: ErrorRange = 500;
    declare [errorState]?: ErrorState;
    declare readonly [errorPhrase]?: string | undefined;

    constructor(status: number, message?: string, options?: HttpErrorOptions, phrase?: string, writers?: FieldWriters) {
      known.check?.(status, message, options);
      const ownPhrase = phrase ?? known.phrases[status] ?? classTitle(status);
      super(textOr(message, ownPhrase), withCause(options));
      this.status = status as ErrorRange;
      keep(this, message, options, writers, ownPhrase);
    }

    // A literal, because minifiers rename classes.
    static override get name(): string {
      return 'HttpError';
    }
    override get name(): string {
      // A class without a name uses the name of the class it extends.
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
      // Fastify serializes an object derived from the error, and a response schema may require these three properties.
      const { statusCode, message, error } = this as typeof this & { statusCode?: unknown; error?: unknown };
      return { ...problem, statusCode, error, message };
    }
    toResponse(): FetchResponse {
      const { body, ...init } = writeProblem(this, documentOf(this));
      return new Response(body, init);
    }
    getResponse(): FetchResponse {
      return this.toResponse();
    }

    /** Sentry appends this text to the message, in parentheses. */
    get __sentry_fetch_url_host__(): string | undefined {
      return privateText(this);
    }
  },
);

/** An empty object for an error without a state; `undefined` for an object created without the constructor. */
function nothingOf(error: Stateful): Record<string, never> | undefined {
  return error[errorPhrase] === undefined ? undefined : {};
}

/** Gives the base class what it needs for any status, and returns the class. */
export function withStatuses(statuses: Statuses): HttpErrorBaseConstructor {
  known = statuses;
  return HttpErrorBase;
}

/** Adds the members with symbol keys to the prototype. A class with such members would stay in every bundle. */
function withSymbols(Class: HttpErrorBaseConstructor): HttpErrorBaseConstructor {
  const prototype = Class.prototype;
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
  return Class;
}
