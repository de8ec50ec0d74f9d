import { readFileSync } from 'node:fs';

/** What was collected of a registered code, in the key words of the collection. Absent means none. */
export interface RegisteredFacts {
  readonly code: number;
  readonly name: string;
  readonly phrase: string;
  readonly commonPhrase?: string;
  readonly class: string;
  readonly final: boolean;
  readonly state: string;
  readonly spec: string;
  readonly url: string;
  readonly since: string;
  readonly iana: Readonly<Record<string, string>>;
  readonly mdn: boolean;
  readonly formerNames?: readonly string[];
  readonly formerPhrases?: Readonly<Record<string, string>>;
  readonly cache: { readonly heuristic: boolean; readonly storable: boolean | string; readonly reason?: string };
  readonly content: {
    readonly rule: string;
    readonly framing?: string;
    readonly expected?: { readonly level: string; readonly what: string };
  };
  readonly fetch: { readonly nullBody: boolean; readonly redirect: boolean; readonly ok: boolean };
  readonly redirect?: Readonly<Record<string, string>>;
  readonly retry: {
    readonly level?: string;
    readonly when?: string;
    readonly spec?: string;
    readonly retryAfter?: string;
    readonly common: boolean;
    readonly retriedBy?: readonly string[];
    readonly retriedWhen?: Readonly<Record<string, string>>;
  };
  readonly headers?: readonly HeaderFacts[];
  readonly protocol?: Readonly<Record<string, string>>;
  readonly senders?: readonly string[];
  readonly notSentBy?: { readonly level: string; readonly who: string; readonly spec: string };
  readonly notAResponseTo?: { readonly methods: readonly string[]; readonly spec: string };
  readonly related?: Readonly<Record<string, string>>;
  readonly grpc: { readonly fromHttp?: string; readonly explicit: boolean; readonly toHttp?: readonly string[] };
}

export interface HeaderFacts {
  readonly name: string;
  readonly side: string;
  readonly level: string;
  readonly when?: string;
  readonly value?: string;
  readonly sender?: string;
  readonly spec?: string;
}

/** What was collected of an unofficial code. */
export interface UnofficialFacts {
  readonly code: number;
  readonly name: string;
  readonly phrase?: string;
  /** All owners, in free text. */
  readonly vendor: string;
  readonly outOfRange: boolean;
  readonly treatAs: number | string;
  readonly emitted: string;
  readonly deprecated: boolean;
  readonly replacedBy?: number;
  readonly conflictsWith?: string;
  readonly headers?: readonly HeaderFacts[];
  readonly retriedBy?: readonly string[];
  readonly googleRpc?: readonly string[];
  readonly evidence: string;
  readonly source: string;
}

interface Collection {
  readonly registered: readonly RegisteredFacts[];
  readonly unofficial: readonly UnofficialFacts[];
}

const text = readFileSync(new URL('../vectors/status-facts.json', import.meta.url), 'utf8');

/** The facts that were collected apart from the records. */
export const collected: Collection = JSON.parse(text) as Collection;

export type Scalar = string | number | boolean;

/** Facts as paths and single values: `headers.0.level` is `MUST`. What is absent has no path. */
export function flatten(value: unknown, path = ''): Map<string, Scalar> {
  if (typeof value !== 'object' || value === null) {
    return new Map(value === undefined || value === null ? [] : [[path, value as Scalar]]);
  }
  const parts = Object.entries(value).map(([key, part]) => flatten(part, path === '' ? key : `${path}.${key}`));
  return new Map(parts.flatMap((part) => [...part]));
}
