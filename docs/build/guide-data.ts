import type { Check } from '../content/guide/check.js';
import type { Comparison } from '../content/guide/comparison.js';
import { comparisons } from '../content/guide/comparisons.js';
import { about, legend } from '../content/guide/legend.js';
import { neverReturn } from '../content/guide/never-return.js';
import type { GuideRow } from '../content/guide/outcome.js';
import { pipeline } from '../content/guide/pipeline.js';
import type { Question } from '../content/guide/question.js';
import { entryPoints, questions } from '../content/guide/questions.js';
import type { SiteOutcomeId } from '../content/guide/site-outcomes.js';
import type { Topic } from '../content/guide/topic.js';
import { topics } from '../content/guide/topics.js';
import { caseTables, type CaseTable } from './guide-cases.js';
import { allOutcomes, outcomeIdOf, type GuideOutcome } from './guide-outcome-data.js';

interface GuideAnswer {
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
  readonly answers: readonly GuideAnswer[];
}

export interface GuideCheck extends Check {
  readonly id: string;
}

export interface GuideComparison extends Omit<Comparison, 'rows' | 'pick'> {
  readonly id: string;
  readonly slug: string;
  readonly codes: readonly [number, number];
  readonly rows: readonly { readonly aspect: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly pick: Readonly<Record<string, string>>;
}

export interface GuideTopic extends Topic {
  readonly slug: string;
}

/** The decision guide: the content of `content/guide` combined with the rows of the package. */
export interface Guide {
  readonly entryPoints: readonly { readonly id: string; readonly label: string; readonly question: string }[];
  readonly questions: readonly GuideQuestion[];
  readonly outcomes: readonly GuideOutcome[];
  readonly restTable: readonly CaseTable[];
  readonly crossTable: readonly CaseTable[];
  readonly pipeline: readonly GuideCheck[];
  readonly neverReturn: readonly { readonly code: number; readonly why: string; readonly instead: readonly number[] }[];
  readonly comparisons: readonly GuideComparison[];
  readonly guides: readonly GuideTopic[];
}

export function readGuide(): Guide {
  const outcomes = allOutcomes();
  return {
    entryPoints: Object.entries(entryPoints).map(([id, entry]) => ({ id, ...entry })),
    questions: Object.entries<Question<string>>(questions).map(toQuestion),
    outcomes,
    ...caseTables(outcomes),
    pipeline: Object.entries<Check>(pipeline).map(([id, check]) => ({ id, ...check })),
    neverReturn: Object.entries(neverReturn).map(([code, never]) => ({ code: Number(code), ...never })),
    comparisons: Object.entries<Comparison>(comparisons).map(toComparison),
    guides: Object.entries<Topic>(topics).map(([slug, topic]) => ({ slug, ...topic })),
  };
}

/** The JSON file of the guide that the site publishes for programs. */
export function readGuideText(): string {
  return `${JSON.stringify({ version: 1, about, legend, ...readGuide() }, undefined, 2)}\n`;
}

function toQuestion([id, { ask, help, answers }]: [string, Question<string>]): GuideQuestion {
  return {
    id,
    ask,
    ...(help !== undefined && { help }),
    answers: Object.entries(answers).map(([name, { label, hint, to }]) => ({
      id: `${id}.${name}`,
      label,
      ...(hint !== undefined && { hint }),
      ...(Object.hasOwn(questions, to) ? { question: to } : { outcome: outcomeIdOf(to as GuideRow | SiteOutcomeId) }),
    })),
  };
}

function toComparison([slug, { rows, pick, ...said }]: [string, Comparison]): GuideComparison {
  const [first = '', second = ''] = slug.split('-vs-');
  return {
    id: `cmp-${slug}`,
    slug,
    codes: [Number(first), Number(second)],
    ...said,
    rows: Object.entries(rows).map(([aspect, [of, other]]) => ({ aspect, cells: { [first]: of, [second]: other } })),
    pick: { [first]: pick[0], [second]: pick[1] },
  };
}
