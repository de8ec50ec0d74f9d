import type { HeaderRule } from './header-rule.js';
import type { RfcSpec, Spec } from './spec.js';

/** The state of a code today; most codes are `standard`. */
export type StatusState = 'standard' | 'experimental' | 'temporary' | 'deprecated' | 'obsolete' | 'unused';

/** An option of an error class that becomes a header field. */
export type ErrorOption =
  'challenges' | 'allow' | 'retryAfter' | 'accept' | 'acceptEncoding' | 'size' | 'upgrade' | 'blockedBy';

/** The options of one error class. The first one names their interface: `allow` gives `AllowOptions`. */
export type ErrorOptions = readonly [ErrorOption, ...ErrorOption[]];

/** A row of the IANA registry, and what specifications say about the code. A property is absent if they say nothing. */
export interface StatusRecord {
  readonly code: number;
  /** The name of the constant: the phrase in upper case, its words joined by `_`. */
  readonly name: string;
  /** The reason phrase. */
  readonly phrase: string;
  /** One sentence in the present tense, under 120 characters. */
  readonly summary: string;
  /** The section that defines the code today. */
  readonly spec: Spec;
  /** The document that defined the code first; absent if it is the document of `spec`. */
  readonly since?: RfcSpec;
  /** Absent means `standard`. */
  readonly state?: Exclude<StatusState, 'standard'>;
  /** The reason not to use the code in new software; absent if there is none. */
  readonly deprecated?: string;
  /** Where the row of the IANA registry differs from `phrase` and `spec`. */
  readonly iana?: IanaRow;
  /** Other phrases for the code, from older specifications or other software. */
  readonly formerPhrases?: readonly string[];
  /** Names that other libraries have for the constant. Each becomes a deprecated alias. */
  readonly formerNames?: readonly string[];
  /** A cache may reuse the response heuristically, by RFC 9110 §15.1 or the specification of the code. */
  readonly heuristicallyCacheable?: true;
  /** A rule for caches that goes beyond the general one (RFC 9111 §3). */
  readonly storage?: 'must-not-store' | 'store-if-ranges-understood' | 'update-stored-response';
  /**
   * With `never`, the message ends after the header section; with `must-not-generate`, only the framing allows content.
   */
  readonly content?: 'never' | 'must-not-generate';
  /** What the content should contain, in addition to what the class asks for. */
  readonly expectedContent?: ExpectedContent;
  /** Fetch does not allow a body: https://fetch.spec.whatwg.org/#null-body-status */
  readonly nullBody?: true;
  readonly redirect?: RedirectRule;
  readonly retry?: RetryRule;
  readonly headers?: readonly HeaderRule[];
  /** Only a request with a `trigger` field gets the code; absent if the code also has causes that no field shows. */
  readonly visiblyTriggered?: true;
  /** The options that the error class adds to the common ones; they write fields of `headers`. */
  readonly errorOptions?: ErrorOptions;
  /** Who sends the code, such as `proxy`; absent if any server may. */
  readonly senders?: readonly string[];
  readonly notSentBy?: { readonly level: 'must-not' | 'should-not'; readonly who: string; readonly spec?: Spec };
  /** Request methods that never get the code as a response. */
  readonly notAResponseTo?: { readonly methods: readonly string[]; readonly spec: Spec };
  /** Versions of HTTP that do not have the code. */
  readonly notIn?: readonly { readonly version: string; readonly spec: Spec }[];
  /** Codes to read about next, each with its relation to this one. */
  readonly related?: Readonly<Record<number, string>>;
  /** When to use this code instead of the other one, in under 100 characters. */
  readonly insteadOf?: Readonly<Record<number, string>>;
  readonly grpc?: GrpcMapping;
  /** What people search for when they don't know a name of the code. In lower case, without duplicates. */
  readonly keywords?: readonly string[];
  /** `false` if MDN has no page for the code. */
  readonly mdn?: false;
}

/** The parts of a row of the IANA registry that differ from the record. */
export interface IanaRow {
  readonly description?: string;
  readonly reference?: string;
  readonly registered?: string;
  readonly extended?: string;
  readonly expires?: string;
}

/** What the specification expects in the content of the response. */
export interface ExpectedContent {
  /** How strongly the specification asks for it; `typical` only describes what responses usually contain. */
  readonly level: 'should' | 'ought' | 'typical';
  /** What the content should contain, in a few words. */
  readonly what: string;
}

/** What happens to the request when a client follows `Location`. */
export interface RedirectRule {
  /** Whether the redirect is permanent, temporary, or to another resource; absent if the specification does not say. */
  readonly permanence?: 'permanent' | 'temporary' | 'other-resource';
  /** What happens to the request method, according to the specification of the code (RFC 9110 §15.4). */
  readonly method: 'kept' | 'post-may-become-get' | 'becomes-get-or-head' | 'unspecified';
  /** What Fetch does with the request method; absent if Fetch does not follow the redirect. */
  readonly fetch?: 'kept' | 'post-becomes-get' | 'becomes-get';
  /** What happens to the method QUERY, which has its own rule (RFC 10008). */
  readonly query?: 'kept' | 'becomes-get';
}

/** What is known about sending the request again. */
export interface RetryRule {
  /** The same request may succeed later without a change. */
  readonly retryable?: true;
  /** How strongly the specification allows or forbids sending the request again; absent if it says nothing. */
  readonly level?: 'may' | 'should' | 'should-not' | 'must-not' | 'described';
  /** The condition that goes with `level`, such as `after Retry-After`; absent if there is none. */
  readonly when?: string;
  /** The section that `level` comes from; absent if it is the section that defines the code. */
  readonly spec?: RfcSpec;
  /** HTTP clients that have the code in their list of codes to retry. */
  readonly retriedBy?: readonly string[];
  /** HTTP clients that retry the code on a condition, each with its condition. */
  readonly retriedWhen?: Readonly<Record<string, string>>;
}

/** The official mappings between HTTP and gRPC; they are not inverses of each other. */
export interface GrpcMapping {
  /** The gRPC status that a client assumes for a response without `grpc-status`. */
  readonly fromHttp?: string;
  /** The gRPC statuses that an HTTP API translates into the code, by google.rpc.Code. */
  readonly toHttp?: readonly string[];
}
