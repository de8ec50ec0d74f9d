import { checkResponse, findingLevels, type Finding } from './check-response.js';
import type { CheckedExchange, CheckedResponse } from './exchange.js';
import type { FindingLevel } from './response-rule.js';

/** What counts as invalid. */
export interface ValidResponseOptions {
  /** The lightest level that counts: `'should'` unless given, so that advice is only told with `'advice'`. */
  readonly level?: FindingLevel | undefined;
}

/** The findings that make a response invalid. */
function findingsFrom(checked: CheckedExchange | CheckedResponse, options: ValidResponseOptions = {}): Finding[] {
  const lightest = findingLevels.indexOf(options.level ?? 'should');
  return checkResponse(checked).filter(({ level }) => findingLevels.indexOf(level) <= lightest);
}

/** Findings as text, one on a line. */
function reportOf(findings: readonly Finding[]): string {
  return findings.map(({ rule, level, message }) => `  ${level}: ${message} [${rule}]`).join('\n');
}

/**
 * Throws an `AggregateError` unless a response is right for its status: its message lists what is wrong, its `errors` are the
 * findings of {@link checkResponse}.
 *
 * @example
 * ```ts
 * const response = new Response('No user 42', { status: 404 });
 * expectValidResponse({ request: { method: 'GET' }, response }); //=> undefined
 * ```
 *
 * @param checked - The response, or the request and the response.
 * @param options - What counts as invalid.
 */
export function expectValidResponse(checked: CheckedExchange | CheckedResponse, options?: ValidResponseOptions): void {
  const findings = findingsFrom(checked, options);
  if (findings.length > 0) throw new AggregateError(findings, `The response is not valid:\n${reportOf(findings)}`);
}
