import type { Spec } from '../registry/spec.js';
import type { Exchange } from './exchange.js';

/**
 * How serious a finding is. With `must`, the response breaks a requirement or the grammar of a specification; with
 * `should`, it breaks a recommendation. `advice` is about a response that is valid, but most likely not what was meant.
 */
export type FindingLevel = 'must' | 'should' | 'advice';

/** A rule that a response can break. */
export interface ResponseRule {
  /** A few words that name the rule. If the rule is about one code or class, they begin with it. */
  readonly id: string;
  readonly level: FindingLevel;
  readonly spec: Spec;
  /** Whether a response breaks the rule. */
  readonly isBroken: (exchange: Exchange) => boolean;
  /** What is wrong, with the values. `checkResponse` adds the section. */
  readonly message: (exchange: Exchange) => string;
}

/** A field value in quotes for a message, shortened to 100 characters. */
export function quoted(value: string | undefined): string {
  return JSON.stringify((value ?? '').slice(0, 100));
}
