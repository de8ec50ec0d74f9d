import { readFileSync } from 'node:fs';

export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly question?: string;
  readonly outcome?: string;
}

export interface GuideQuestion {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly answers: readonly Answer[];
}

export interface GuideOutcome {
  readonly id: string;
  /** `null` keeps the code that came from elsewhere. */
  readonly code: number | null;
  readonly title: string;
  readonly reason: string;
  readonly must?: readonly string[];
  readonly should?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly also?: readonly { readonly code: number; readonly when: string }[];
  readonly avoid?: readonly string[];
  readonly refs: readonly string[];
  readonly topics: readonly string[];
  readonly words?: readonly string[];
  readonly normative?: boolean;
  readonly draft?: boolean;
  readonly retired?: boolean;
  readonly choice?: readonly number[];
}

export interface GuideCase {
  readonly id: string;
  readonly when: string;
  /** The recommended one first. */
  readonly codes: readonly [number, ...number[]];
  readonly outcome: string;
  readonly note?: string;
  readonly common?: boolean;
  readonly fixed?: boolean;
}

export interface CaseTable {
  readonly id: string;
  readonly method?: string;
  readonly target?: string;
  readonly title?: string;
  readonly cases: readonly GuideCase[];
}

export interface Check {
  readonly id: string;
  readonly check: string;
  readonly codes: readonly number[];
  readonly kind: 'rule' | 'advice';
  readonly note?: string;
}

export interface GuideComparison {
  readonly id: string;
  readonly slug: string;
  readonly codes: readonly [number, number];
  readonly question: string;
  readonly answer: string;
  readonly rows: readonly { readonly aspect: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly pick: Readonly<Record<string, string>>;
  readonly mistake: string;
  readonly refs: readonly string[];
  readonly common?: boolean;
  readonly corrections?: readonly string[];
}

export interface GuideTopic {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly short: string;
  readonly refs: readonly string[];
  readonly points?: readonly string[];
  readonly exceptions?: readonly string[];
  readonly instead?: string;
  readonly corrections?: readonly string[];
  readonly causes?: readonly {
    readonly id: string;
    readonly cause: string;
    readonly sign: string;
    readonly fix: string;
  }[];
  readonly order?: readonly string[];
  readonly headers?: readonly {
    readonly name: string;
    readonly value: string;
    readonly note: string;
    readonly status: 'standard' | 'draft' | 'custom';
  }[];
  readonly pairs?: readonly string[];
  readonly matrix?: readonly {
    readonly keepMethod: boolean | string;
    readonly permanent: number | null;
    readonly temporary: number;
  }[];
  readonly rows?: readonly { readonly codes: readonly number[]; readonly retry: string; readonly how: string }[];
  readonly groups?: readonly {
    readonly id: string;
    readonly label: string;
    readonly codes: readonly number[];
    readonly note: string;
  }[];
}

/** The decision guide as it stands in `content/decision-guide.json`. */
export interface Guide {
  readonly entryPoints: readonly { readonly id: string; readonly label: string; readonly question: string }[];
  readonly questions: readonly GuideQuestion[];
  readonly outcomes: readonly GuideOutcome[];
  readonly restTable: readonly CaseTable[];
  readonly crossTable: readonly CaseTable[];
  readonly pipeline: readonly Check[];
  readonly neverReturn: readonly { readonly code: number; readonly why: string; readonly instead: readonly number[] }[];
  readonly comparisons: readonly GuideComparison[];
  readonly guides: readonly GuideTopic[];
}

/** The text of the file, which is published as it is. */
export function readGuideText(): string {
  return readFileSync(new URL('../content/decision-guide.json', import.meta.url), 'utf8');
}

export function readGuide(): Guide {
  return JSON.parse(readGuideText()) as Guide;
}
