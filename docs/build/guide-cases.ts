import type { HttpStatus } from 'http-status-kit';
import type { GuideRow } from '../content/guide/outcome.js';
import type { CrossTable, RestCase, RestTable } from '../content/guide/rest-table.js';
import { crossTables, restTables } from '../content/guide/rest-tables.js';
import { adviceOf, outcomeIdOf, type GuideOutcome } from './guide-outcome-data.js';

export interface GuideCase {
  readonly id: string;
  readonly when: string;
  /** The method and the outcome in the package, such as `POST.created`. */
  readonly row: GuideRow;
  /** The recommended code comes first. */
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

/** The tables of cases, with the codes that the package recommends. */
export function caseTables(outcomes: readonly GuideOutcome[]): {
  readonly restTable: readonly CaseTable[];
  readonly crossTable: readonly CaseTable[];
} {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const toTable = ([id, { cases, ...head }]: [string, RestTable | CrossTable]): CaseTable => ({
    id,
    ...head,
    cases: Object.entries(cases).map(([name, one]) => toCase(`${id}.${name}`, one, byId)),
  });
  return {
    restTable: Object.entries<RestTable>(restTables).map(toTable),
    crossTable: Object.entries<CrossTable>(crossTables).map(toTable),
  };
}

function toCase(id: string, one: RestCase, outcomes: ReadonlyMap<string, GuideOutcome>): GuideCase {
  const { when, row, or = [], note, common } = one;
  const outcome = outcomeIdOf(row);
  const { normative, must } = outcomes.get(outcome) ?? {};
  const fixed = one.fixed ?? (normative === true || must !== undefined);
  return {
    id,
    when,
    row,
    codes: [adviceOf(row).code, ...or.map((code) => alternative(row, code))],
    outcome,
    ...(note !== undefined && { note }),
    ...(common && { common }),
    ...(fixed && { fixed }),
  };
}

function alternative(row: GuideRow, code: HttpStatus): HttpStatus {
  if (adviceOf(row).alternatives?.[code] === undefined)
    throw new Error(`Cannot offer ${code} for ${row}: it is no alternative there`);
  return code;
}
