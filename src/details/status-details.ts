import type { HttpStatus } from '../generated/http-status.js';
import type { ReasonPhraseOf } from '../phrase.js';
import type { HeaderLevel } from '../registry/header-rule.js';
import type { ExpectedContent, RedirectRule, RetryRule, StatusRecord, StatusState } from '../registry/status-record.js';
import type { StatusClassOf, StatusNameOf } from '../status.js';

/** Where something is written down: an RFC, or an Internet-Draft that is work in progress. */
export interface SpecDetails {
  /** The name people use: `RFC 9110 §15.5.5`. */
  readonly label: string;
  /** The address of the section. */
  readonly url: string;
  readonly rfc?: number;
  readonly draft?: string;
  readonly section?: string;
}

/** What caches do with a response of the code. */
export interface CacheDetails {
  /** Whether a cache may reuse the response without explicit freshness (RFC 9110 §15.1). */
  readonly heuristic: boolean;
  /** Whether a cache stores it; `general-rule` is RFC 9111 §3. */
  readonly storage: 'general-rule' | NonNullable<StatusRecord['storage']>;
}

/** What a response of the code has as content. */
export interface ContentDetails {
  /** `never`: the message ends with the header section. `must-not-generate`: framing allows content, the code does not. */
  readonly rule: 'allowed' | NonNullable<StatusRecord['content']>;
  /** Whether the constructor of a Fetch `Response` refuses a body. */
  readonly nullBody: boolean;
  /** What the content is to hold: what the code says first, then what its class says. */
  readonly expected: readonly ExpectedContent[];
}

/** What is known about sending the request again. */
export interface RetryDetails extends Omit<RetryRule, 'retryable' | 'spec' | 'retriedBy' | 'retriedWhen'> {
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The section that gives the level; absent where none speaks of a repeat. */
  readonly spec?: SpecDetails;
  /** Clients that retry the code by name. */
  readonly retriedBy: readonly string[];
  /** Clients that retry it on a condition, and the condition. */
  readonly retriedWhen: Readonly<Record<string, string>>;
}

/** A field that goes with a code. */
export interface HeaderDetails {
  readonly name: string;
  /** How strongly the specification binds the field to the code. */
  readonly level: HeaderLevel;
  readonly in: 'request' | 'response';
  /** The rule holds only if this does; absent means always. */
  readonly when?: string;
  readonly value?: string;
  /** Who is bound; absent means every sender. */
  readonly sender?: string;
  readonly spec: SpecDetails;
}

/** A code to choose, and when. */
export interface InsteadDetails {
  readonly code: HttpStatus;
  readonly when: string;
}

/** A code one reads about next, and what it is to this one. */
export interface RelatedDetails {
  readonly code: HttpStatus;
  readonly relation: string;
}

/** A version of HTTP, and the section that speaks of it. */
export interface VersionDetails {
  readonly version: string;
  readonly spec: SpecDetails;
}

/** The official mappings between HTTP and gRPC; they are not inverses of each other. */
export interface GrpcDetails {
  /** What a client makes of the code when no grpc-status arrived; absent for interim responses. */
  readonly fromHttp?: string;
  /** The google.rpc codes that an HTTP API answers with this code. */
  readonly toHttp: readonly string[];
}

// Looked up in tables: through conditional types, the details of 404 would be no `StatusDetails`.
type Names = { readonly [Code in HttpStatus]: StatusNameOf<Code> };
type Phrases = { readonly [Code in HttpStatus]: ReasonPhraseOf<Code> };
type Classes = { readonly [Code in HttpStatus]: StatusClassOf<Code> };

/** All that is known about one registered code: `StatusDetails<404>` has the phrase `'Not Found'`. */
export interface StatusDetails<Code extends HttpStatus = HttpStatus> {
  /** Tells a registered code from an unofficial one. */
  readonly registered: true;
  readonly code: Code;
  /** The name of the constant. */
  readonly name: Names[Code];
  /** The reason phrase. */
  readonly phrase: Phrases[Code];
  readonly class: Classes[Code];
  /** One sentence. */
  readonly summary: string;
  /** The section that defines the code today. */
  readonly spec: SpecDetails;
  /** The document that defined the code first. */
  readonly since: SpecDetails;
  readonly state: StatusState;
  /** Why new code does not use it. */
  readonly deprecated?: string;
  /** Phrases that stood, or still stand, for the same code elsewhere. */
  readonly formerPhrases: readonly string[];
  /** Names that code written for other libraries uses. */
  readonly formerNames: readonly string[];
  readonly cache: CacheDetails;
  readonly content: ContentDetails;
  /** What happens to the request when a client follows `Location`. */
  readonly redirect?: RedirectRule;
  readonly retry: RetryDetails;
  /** The fields that the code brings along, then those of every response of its class. */
  readonly headers: readonly HeaderDetails[];
  /** Who sends the code; empty means any server. */
  readonly senders: readonly string[];
  readonly notSentBy?: { readonly level: 'must-not' | 'should-not'; readonly who: string; readonly spec: SpecDetails };
  /** Methods that the code never answers. */
  readonly notAResponseTo?: { readonly methods: readonly string[]; readonly spec: SpecDetails };
  /** Versions of HTTP that do not have the code. */
  readonly notIn: readonly VersionDetails[];
  /** Versions of HTTP whose clients must not get the code. */
  readonly notTo: readonly VersionDetails[];
  /** Which other code is right, and when. */
  readonly instead: readonly InsteadDetails[];
  /** When this code is right rather than the one named. */
  readonly insteadOf: readonly InsteadDetails[];
  readonly related: readonly RelatedDetails[];
  readonly grpc: GrpcDetails;
  /** What people type when they look for the code and know none of its names. */
  readonly keywords: readonly string[];
}
