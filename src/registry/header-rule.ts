import type { Spec } from './spec.js';

/**
 * How strongly a header field is tied to a code. `must`, `should`, `may` and `must-not` are keywords of BCP 14.
 *
 * With `described`, the specification mentions the field without such a keyword. A `trigger` is a request field that
 * leads to the code. A `draft` rule comes from an Internet-Draft, a `historic` rule from an RFC that has been replaced,
 * and a `convention` from no standard.
 */
export type HeaderLevel =
  'must' | 'should' | 'may' | 'must-not' | 'described' | 'trigger' | 'draft' | 'convention' | 'historic';

/** A header field that goes with a code, and how strongly. */
export interface HeaderRule extends HeaderRuleDetails {
  readonly name: string;
  readonly level: HeaderLevel;
}

/** The optional parts of a {@link HeaderRule}. */
interface HeaderRuleDetails {
  /** Set for a request field; absent for a response field. */
  readonly in?: 'request';
  /** The condition under which the rule applies; absent if it always applies. */
  readonly when?: string;
  readonly value?: string;
  /** Who the rule applies to, such as `proxy`; absent if it applies to every sender. */
  readonly sender?: string;
  /** The section that has the rule; absent if it is the section that defines the code. */
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
