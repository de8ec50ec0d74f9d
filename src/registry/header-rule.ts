import type { Spec } from './spec.js';

/**
 * How strongly a specification binds a field to a code. `must`, `should`, `may` and their negations are the words of
 * BCP 14; `described` is mentioned without one; `trigger` is a request field that leads to the code; `draft` comes from an
 * Internet-Draft, `convention` from no standard at all, `historic` from an RFC that has been replaced.
 */
export type HeaderLevel =
  'must' | 'should' | 'may' | 'must-not' | 'described' | 'trigger' | 'draft' | 'convention' | 'historic';

/** A field that goes with a code. */
export interface HeaderRule extends HeaderRuleDetails {
  readonly name: string;
  readonly level: HeaderLevel;
}

/** What a rule says beyond its field and its level. */
interface HeaderRuleDetails {
  /** Set for a field of the request; absent means a field of the response. */
  readonly in?: 'request';
  /** The rule holds only if this does; absent means always. */
  readonly when?: string;
  readonly value?: string;
  /** Who is bound; absent means every sender. */
  readonly sender?: string;
  /** Absent means the section that defines the code. */
  readonly spec?: Spec;
}

type Rule = (name: string, details?: HeaderRuleDetails) => HeaderRule;

const rule =
  (level: HeaderLevel): Rule =>
  (name, details) => ({ name, level, ...details });

export const must: Rule = rule('must');
export const should: Rule = rule('should');
export const may: Rule = rule('may');
export const mustNot: Rule = rule('must-not');
export const described: Rule = rule('described');
export const trigger: Rule = rule('trigger');
export const inDraft: Rule = rule('draft');
export const convention: Rule = rule('convention');
export const historic: Rule = rule('historic');
