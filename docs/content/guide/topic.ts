import type { HttpStatus } from 'http-status-kit';
import type { comparisons } from './comparisons.js';

/** The data of a topic's page. Each part becomes a list or a table. Its prose is in `content/topics`. */
export interface Topic {
  /** An address: never rename it. */
  readonly id: `guide-${string}`;
  readonly title: string;
  readonly short: string;
  readonly refs: readonly string[];
  readonly points?: readonly string[];
  readonly exceptions?: readonly string[];
  readonly instead?: string;
  /** What older guides get wrong. */
  readonly corrections?: readonly string[];
  readonly causes?: readonly Cause[];
  /** Where to look, in this order. */
  readonly order?: readonly string[];
  readonly headers?: readonly TopicField[];
  readonly pairs?: readonly `cmp-${keyof typeof comparisons}`[];
  readonly matrix?: readonly Redirects[];
  readonly rows?: readonly { readonly codes: readonly HttpStatus[]; readonly retry: string; readonly how: string }[];
  readonly groups?: readonly CodeGroup[];
}

/** Why something fails, and how the log shows it. */
interface Cause {
  readonly id: string;
  readonly cause: string;
  readonly sign: string;
  readonly fix: string;
}

interface TopicField {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly status: 'standard' | 'draft' | 'custom';
}

/** The redirects that treat the method in the same way. */
interface Redirects {
  readonly keepMethod: boolean | 'becomes GET';
  /** `null` if there is no such redirect. */
  readonly permanent: HttpStatus | null;
  readonly temporary: HttpStatus;
}

interface CodeGroup {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly HttpStatus[];
  readonly note: string;
}
