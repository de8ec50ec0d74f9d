import type { HttpStatus } from '../generated/http-status.js';
import type { ReasonPhraseOf } from '../status/phrase.js';
import type { HeaderLevel } from '../registry/header-rule.js';
import type { ExpectedContent, RedirectRule, RetryRule, StatusRecord, StatusState } from '../registry/status-record.js';
import type { StatusClassOf, StatusNameOf } from '../status/classes.js';

/** Where something is written down: a section of an RFC, or an Internet-Draft, which is work in progress. */
export interface SpecDetails {
  /** The name that people use, such as `RFC 9110 §15.5.5`. */
  readonly label: string;
  /** The URL of the section, or of the whole document if no section of an RFC is named. */
  readonly url: string;
  /** The number of the RFC; absent for an Internet-Draft. */
  readonly rfc?: number;
  /** The name of the Internet-Draft; absent for an RFC. */
  readonly draft?: string;
  /** The number of the section in an RFC, its title in an Internet-Draft; absent if the whole document is meant. */
  readonly section?: string;
}

/** What caches do with a response that has the code. */
export interface CacheDetails {
  /** Whether a cache may reuse the response when nothing says how long it stays fresh (RFC 9110 §15.1). */
  readonly heuristic: boolean;
  /** What a cache does with the response: `general-rule` is RFC 9111 §3, and every other value is an exception. */
  readonly storage: 'general-rule' | NonNullable<StatusRecord['storage']>;
}

/** Whether a response with the code may have content, and what the content should contain. */
export interface ContentDetails {
  /**
   * Whether the response may have content. With `never`, the message ends after the header section; with
   * `must-not-generate`, the framing would allow content, but the code does not.
   */
  readonly rule: 'allowed' | NonNullable<StatusRecord['content']>;
  /** Whether the constructor of a Fetch `Response` refuses a body with the code. */
  readonly nullBody: boolean;
  /** What the content should contain: what the code asks for, then what its class asks for; empty if neither does. */
  readonly expected: readonly ExpectedContent[];
}

/** What is known about sending the request again. */
export interface RetryDetails extends Omit<RetryRule, 'retryable' | 'spec' | 'retriedBy' | 'retriedWhen'> {
  /** Whether the same request may succeed later without a change. */
  readonly retryable: boolean;
  /** The section that `level` comes from; absent if no section mentions sending the request again. */
  readonly spec?: SpecDetails;
  /** HTTP clients that have the code in their list of codes to retry; empty if none is known. */
  readonly retriedBy: readonly string[];
  /** HTTP clients that retry the code on a condition, each with its condition; `{}` if none is known. */
  readonly retriedWhen: Readonly<Record<string, string>>;
}

/** A rule about a header field that goes with a code. */
export interface HeaderDetails {
  /** The name of the field as specifications write it, such as `WWW-Authenticate`. */
  readonly name: string;
  /** How strongly the rule binds the field to the code, such as `must` or `should` (BCP 14). */
  readonly level: HeaderLevel;
  /** Whether the field is one of the request or of the response. */
  readonly in: 'request' | 'response';
  /** The condition under which the rule holds; absent if it always holds. */
  readonly when?: string;
  /** The value that the field has, literally or described; absent if the rule names none. */
  readonly value?: string;
  /** Who has to follow the rule, such as `proxy`; absent if every sender has to. */
  readonly sender?: string;
  /** The section that has the rule. */
  readonly spec: SpecDetails;
}

/** Another code, and what decides between it and the code that the details are about. */
export interface InsteadDetails {
  /** The other code, a registered one. */
  readonly code: HttpStatus;
  /** What decides: in `instead`, the case where the other code is right; in `insteadOf`, the case where it is not. */
  readonly when: string;
}

/** A code to read about next, and how it is related to the code that the details are about. */
export interface RelatedDetails {
  /** The related code, a registered one. */
  readonly code: HttpStatus;
  /** What the related code is, seen from this one, in a few words such as `origin counterpart`. */
  readonly relation: string;
}

/** A version of HTTP, and the section that has the rule about it. */
export interface VersionDetails {
  /** The version of HTTP, such as `HTTP/1.0` or `HTTP/2`. */
  readonly version: string;
  /** The section that has the rule about the version. */
  readonly spec: SpecDetails;
}

/** The official mappings between HTTP and gRPC; they are not inverses of each other. */
export interface GrpcDetails {
  /**
   * The gRPC status that a client assumes for a response with the code and without `grpc-status`, such as
   * `UNIMPLEMENTED`; absent for interim responses.
   */
  readonly fromHttp?: string;
  /** The gRPC statuses that an HTTP API translates into the code, by google.rpc.Code; empty if there are none. */
  readonly toHttp: readonly string[];
}

// Tables, because with conditional types `StatusDetails<404>` would not be assignable to `StatusDetails`.
type Names = { readonly [Code in HttpStatus]: StatusNameOf<Code> };
type Phrases = { readonly [Code in HttpStatus]: ReasonPhraseOf<Code> };
type Classes = { readonly [Code in HttpStatus]: StatusClassOf<Code> };

/** Everything that is known about one registered code: `StatusDetails<404>` has the phrase `'Not Found'`. */
export interface StatusDetails<Code extends HttpStatus = HttpStatus> {
  /** Always `true`, which tells a registered code from an unofficial one. */
  readonly registered: true;
  /** The status code as a number, such as `404`. */
  readonly code: Code;
  /** The name of the constant, such as `NOT_FOUND`. */
  readonly name: Names[Code];
  /** The reason phrase, such as `Not Found`. */
  readonly phrase: Phrases[Code];
  /** The class that the first digit of the code stands for, such as `clientError` (RFC 9110 §15). */
  readonly class: Classes[Code];
  /** What the code means, in one sentence. */
  readonly summary: string;
  /** The section that defines the code today. */
  readonly spec: SpecDetails;
  /** The document that defined the code first. */
  readonly since: SpecDetails;
  /** The state of the code today: `standard` for most codes, `deprecated` or `unused` for a few. */
  readonly state: StatusState;
  /** The reason not to use the code in new software; absent if there is none. */
  readonly deprecated?: string;
  /** Other reason phrases of the code, from older specifications or other software; empty if there are none. */
  readonly formerPhrases: readonly string[];
  /** Names that other libraries have for the constant; empty if there are none. */
  readonly formerNames: readonly string[];
  /** What caches do with a response that has the code. */
  readonly cache: CacheDetails;
  /** Whether a response with the code has content, and what the content should contain. */
  readonly content: ContentDetails;
  /** What happens to the request when a client follows `Location`; absent if clients do not follow it for the code. */
  readonly redirect?: RedirectRule;
  /** Whether the request may be sent again after the code, and which clients do so. */
  readonly retry: RetryDetails;
  /** Rules about the header fields that go with the code, then those of every response of its class. */
  readonly headers: readonly HeaderDetails[];
  /** Who sends the code, such as `proxy`; empty if any server may. */
  readonly senders: readonly string[];
  /** Who must not, or should not, send the code; absent if no specification forbids it. */
  readonly notSentBy?: {
    /** How strongly the specification forbids it: with MUST NOT or with SHOULD NOT (BCP 14). */
    readonly level: 'must-not' | 'should-not';
    /** Who does not send the code, such as `a proxy`. */
    readonly who: string;
    /** The section that has the rule. */
    readonly spec: SpecDetails;
  };
  /** Request methods that never get the code as a response; absent if any method may. */
  readonly notAResponseTo?: {
    /** The methods, in upper case. */
    readonly methods: readonly string[];
    /** The section that has the rule. */
    readonly spec: SpecDetails;
  };
  /** Versions of HTTP that do not have the code; empty if every version has it. */
  readonly notIn: readonly VersionDetails[];
  /** Versions of HTTP whose clients must not be sent the code; empty if there are none. */
  readonly notTo: readonly VersionDetails[];
  /** Codes to use instead of this one, each with the case in which it is the right one. */
  readonly instead: readonly InsteadDetails[];
  /** Other codes, each with the case in which this one is the right one instead. */
  readonly insteadOf: readonly InsteadDetails[];
  /** Codes to read about next, each with its relation to this one. */
  readonly related: readonly RelatedDetails[];
  /** How the official mappings translate between the code and gRPC statuses. */
  readonly grpc: GrpcDetails;
  /** What people search for when they don't know a name of the code; `searchDetails` finds it by these words. */
  readonly keywords: readonly string[];
}
