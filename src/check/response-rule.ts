import type { Spec } from '../registry/spec.js';
import type { Exchange } from './exchange.js';

/**
 * How much a finding weighs: `must` breaks a requirement or the grammar, `should` a recommendation of a specification; `advice` is
 * legal, and most likely not what was meant.
 */
export type FindingLevel = 'must' | 'should' | 'advice';

/** One rule of the specifications, executable. */
export interface ResponseRule {
  /** What is wrong in few words; it begins with the code or the class where the rule is about one. */
  readonly id: string;
  readonly level: FindingLevel;
  readonly spec: Spec;
  /** Whether a response breaks the rule. */
  readonly isBroken: (exchange: Exchange) => boolean;
  /** What is wrong, with the values; the section is added to it. */
  readonly message: (exchange: Exchange) => string;
}

/** A value of a field for a message, shortened. */
export function quoted(value: string | undefined): string {
  return JSON.stringify((value ?? '').slice(0, 100));
}
