import type { HeaderRule } from './header-rule.js';
import type { RfcSpec, Spec } from './spec.js';

/** Where a code stands; `standard` unless a record says otherwise. */
export type StatusState = 'standard' | 'experimental' | 'temporary' | 'deprecated' | 'obsolete' | 'unused';

/** An option of an error class that becomes a header field. */
export type ErrorOption =
  'challenges' | 'allow' | 'retryAfter' | 'accept' | 'acceptEncoding' | 'size' | 'upgrade' | 'blockedBy';

/** What one class takes; the first names the interface of its options. */
export type ErrorOptions = readonly [ErrorOption, ...ErrorOption[]];

/** One row of the IANA registry with what the specifications say about it. Absent means that they say nothing. */
export interface StatusRecord {
  readonly code: number;
  /** The constant: the phrase in upper case, words joined by `_`. */
  readonly name: string;
  /** The reason phrase. */
  readonly phrase: string;
  /** One sentence in the present tense, under 120 characters. */
  readonly summary: string;
  /** The section that defines the code today. */
  readonly spec: Spec;
  /** The document that defined the code first; absent means `spec`. */
  readonly since?: RfcSpec;
  readonly state?: Exclude<StatusState, 'standard'>;
  /** Why new code does not use it. */
  readonly deprecated?: string;
  /** Where the row of the registry is not simply the phrase and the specification. */
  readonly iana?: IanaRow;
  /** Phrases that stood, or still stand, for the same code elsewhere. */
  readonly formerPhrases?: readonly string[];
  /** Names that code written for other libraries uses; each becomes a deprecated alias. */
  readonly formerNames?: readonly string[];
  /** RFC 9110 §15.1, or the specification of the code itself. */
  readonly heuristicallyCacheable?: true;
  /** What a cache does beyond the general rule (RFC 9111 §3). */
  readonly storage?: 'must-not-store' | 'store-if-ranges-understood' | 'update-stored-response';
  /** `never`: the message ends with the header section. `must-not-generate`: framing allows content, the code does not. */
  readonly content?: 'never' | 'must-not-generate';
  /** What the content is to hold, where more is said than for the whole class. */
  readonly expectedContent?: ExpectedContent;
  /** Fetch allows no body: https://fetch.spec.whatwg.org/#null-body-status */
  readonly nullBody?: true;
  readonly redirect?: RedirectRule;
  readonly retry?: RetryRule;
  readonly headers?: readonly HeaderRule[];
  /** The code answers only a request that has one of its trigger fields; absent: it has causes that no field shows, too. */
  readonly visiblyTriggered?: true;
  /** What the error class of the code takes beside the common options, to write fields of `headers`. */
  readonly errorOptions?: ErrorOptions;
  /** Who sends the code, where not any server. */
  readonly senders?: readonly string[];
  readonly notSentBy?: { readonly level: 'must-not' | 'should-not'; readonly who: string; readonly spec?: Spec };
  /** Methods that the code never answers. */
  readonly notAResponseTo?: { readonly methods: readonly string[]; readonly spec: Spec };
  /** Versions of HTTP that do not have the code. */
  readonly notIn?: readonly { readonly version: string; readonly spec: Spec }[];
  /** Codes one reads about next, and what they are to this one. */
  readonly related?: Readonly<Record<number, string>>;
  /** When this code is right rather than the one named, in under 100 characters. */
  readonly insteadOf?: Readonly<Record<number, string>>;
  readonly grpc?: GrpcMapping;
  /** What people type when they look for the code and know none of its names. In lower case, nothing twice. */
  readonly keywords?: readonly string[];
  /** MDN has no page for the code. */
  readonly mdn?: false;
}

/** What the registry's own row says where the record does not. */
export interface IanaRow {
  readonly description?: string;
  readonly reference?: string;
  readonly registered?: string;
  readonly extended?: string;
  readonly expires?: string;
}

/** What the specification wants to read in the content. */
export interface ExpectedContent {
  /** How strongly the specification asks for it; `typical` only describes what responses usually have. */
  readonly level: 'should' | 'ought' | 'typical';
  /** What the content should contain, in a few words. */
  readonly what: string;
}

/** What happens to the request when a client follows `Location`. */
export interface RedirectRule {
  /** How long the redirect holds, or that it leads to another resource; absent if the specification does not say. */
  readonly permanence?: 'permanent' | 'temporary' | 'other-resource';
  /** What happens to the request method, by the specification of the code (RFC 9110 §15.4). */
  readonly method: 'kept' | 'post-may-become-get' | 'becomes-get-or-head' | 'unspecified';
  /** What Fetch does; absent means that it does not follow. */
  readonly fetch?: 'kept' | 'post-becomes-get' | 'becomes-get';
  /** The method QUERY has its own rule (RFC 10008). */
  readonly query?: 'kept' | 'becomes-get';
}

/** What is known about sending the request again. */
export interface RetryRule {
  /** A later try of the same request may succeed without a change to it. */
  readonly retryable?: true;
  /** How strongly the specification allows or forbids sending the request again; absent if it says nothing. */
  readonly level?: 'may' | 'should' | 'should-not' | 'must-not' | 'described';
  /** When or how the request is sent again, to qualify `level`, such as `after Retry-After`; absent if nothing does. */
  readonly when?: string;
  /** Absent means the section that defines the code. */
  readonly spec?: RfcSpec;
  /** Clients that retry the code by name. */
  readonly retriedBy?: readonly string[];
  /** Clients that retry it on a condition. */
  readonly retriedWhen?: Readonly<Record<string, string>>;
}

/** The official mappings between HTTP and gRPC; they are not inverses of each other. */
export interface GrpcMapping {
  /** What a client makes of the code when no grpc-status arrived. */
  readonly fromHttp?: string;
  /** The google.rpc codes that an HTTP API answers with this code. */
  readonly toHttp?: readonly string[];
}
