import { statusDetails } from 'http-status-kit/details';
import { adviseStatus, type FieldAdvice, type StatusAdvice } from 'http-status-kit/guide';
import { neverReturn } from '../content/guide/never-return.js';
import type { GuideRow, OtherCodes, OutcomeProse, RowProse, SiteOutcome } from '../content/guide/outcome.js';
import { outcomes } from '../content/guide/outcomes.js';
import { siteOutcomes, type SiteOutcomeId } from '../content/guide/site-outcomes.js';
import { toReferences } from './guide-references.js';
import { listWords } from './markdown.js';

/** An outcome as the pages show it: a row of the package combined with the prose of the site. */
export interface GuideOutcome {
  readonly id: string;
  /** `null` for an outcome that forwards the code of another response. */
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

/** The advice of the package for a row. */
export function adviceOf(row: GuideRow): StatusAdvice {
  const [method, outcome] = row.split('.') as [string, string];
  const advice = (adviseStatus as (method: string, outcome: string) => StatusAdvice | undefined)(method, outcome);
  if (advice === undefined) throw new Error(`Cannot find ${row} in http-status-kit/guide`);
  return advice;
}

/** The id of the outcome for a row of the package. */
export function outcomeIdOf(target: GuideRow | SiteOutcomeId): string {
  if (isSiteOutcome(target)) return target;
  const prose: RowProse | GuideRow | SiteOutcomeId = outcomes[target];
  return typeof prose === 'string' ? outcomeIdOf(prose) : prose.id;
}

const isSiteOutcome = (target: string): target is SiteOutcomeId => Object.hasOwn(siteOutcomes, target);

/** All outcomes: first those of the package, then those of the site. */
export function allOutcomes(): GuideOutcome[] {
  const ofPackage = Object.entries<RowProse | string>(outcomes).flatMap(([row, prose]) =>
    typeof prose === 'string' ? [] : [toOutcome(prose.id, adviceOf(row as GuideRow), prose)],
  );
  const ofSite = Object.entries<SiteOutcome>(siteOutcomes).map(([id, outcome]) => toOutcome(id, outcome, outcome));
  return [...ofPackage, ...ofSite];
}

type Row = Omit<SiteOutcome, keyof OutcomeProse>;

function toOutcome(id: string, row: Row, prose: OutcomeProse): GuideOutcome {
  const { code, when, why, content } = row;
  const { title, more, or, avoid, normative, topics, words, contentRequired = false } = prose;
  const refs = [...toReferences(row.spec), ...(prose.refs ?? [])];
  const stated = content === undefined ? [] : [`content: ${content.charAt(0).toLowerCase()}${content.slice(1, -1)}`];
  return {
    id,
    code,
    title,
    reason: [when, why, more].filter((sentence) => sentence !== undefined).join(' '),
    ...present('must', [...fields(row.required), ...(contentRequired ? stated : []), ...(prose.must ?? [])]),
    ...present('should', [...fields(row.advised), ...(contentRequired ? [] : stated), ...(prose.should ?? [])]),
    ...present('mustNot', [...(or === undefined ? refused(code) : []), ...(prose.mustNot ?? [])]),
    ...present('also', neighbors({ ...row.alternatives, ...prose.also })),
    ...present('avoid', avoid),
    refs,
    topics,
    ...present('words', words),
    ...(normative && { normative }),
    ...(refs[0]?.startsWith('draft-') && { draft: true }),
    ...(code !== null && Object.hasOwn(neverReturn, code) && { retired: true }),
    ...(code !== null && or && { choice: [code, ...or] }),
  };
}

/** An object with one member, or an empty object if there are no items. */
function present<Name extends string, Item>(
  name: Name,
  items: readonly Item[] = [],
): Partial<Record<Name, typeof items>> {
  return items.length === 0 ? {} : ({ [name]: items } as Record<Name, typeof items>);
}

/** Lines such as `ETag: the version`. Fields with the same advice share a line. */
function fields(advice: FieldAdvice = {}): string[] {
  const texts = [...new Set(Object.values(advice))];
  return texts.map((text) => {
    const names = Object.keys(advice).filter((name) => advice[name] === text);
    return `${listWords(names)}: ${text}`;
  });
}

/** What the specification always forbids for the code. */
function refused(code: number | null): string[] {
  const details = code === null ? undefined : statusDetails(code);
  if (details === undefined || details.class === 'informational') return [];
  return [
    ...(details.content.rule === 'never' ? ['content: the message ends with the header section'] : []),
    ...(details.content.rule === 'must-not-generate' ? ['content: a server must not generate any'] : []),
    ...(details.cache.storage === 'must-not-store' ? ['being stored by a cache'] : []),
  ];
}

function neighbors(codes: OtherCodes): { code: number; when: string }[] {
  return Object.entries(codes).map(([code, when]) => ({ code: Number(code), when }));
}
