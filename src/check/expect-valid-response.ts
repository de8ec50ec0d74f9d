import { checkResponse, findingLevels, type Finding } from './check-response.js';
import type { CheckedExchange, CheckedResponse } from './exchange.js';
import type { FindingLevel } from './response-rule.js';

/** Options of {@link expectValidResponse}. */
export interface ValidResponseOptions {
  /** The least serious level that counts. Defaults to `'should'`, so advice counts only with `'advice'`. */
  readonly level?: FindingLevel | undefined;
}

/** The findings that make a response invalid. */
function findingsFrom(checked: CheckedExchange | CheckedResponse, options: ValidResponseOptions = {}): Finding[] {
  const lightest = findingLevels.indexOf(options.level ?? 'should');
  return checkResponse(checked).filter(({ level }) => findingLevels.indexOf(level) <= lightest);
}

/** The findings as text, one per line. */
function reportOf(findings: readonly Finding[]): string {
  return findings.map(({ rule, level, message }) => `  ${level}: ${message} [${rule}]`).join('\n');
}

/**
 * Throws an `AggregateError` if a response breaks a rule for its status. The message of the error lists what is wrong,
 * and `errors` has the findings of {@link checkResponse}.
 *
 * @example
 * ```ts
 * const response = new Response('No user 42', { status: 404 });
 * expectValidResponse({ request: { method: 'GET' }, response }); //=> undefined
 * ```
 *
 * @param checked - The response, or the request and the response.
 * @param options - Which findings make the response invalid.
 */
export function expectValidResponse(checked: CheckedExchange | CheckedResponse, options?: ValidResponseOptions): void {
  const findings = findingsFrom(checked, options);
  if (findings.length > 0) throw new AggregateError(findings, `The response is not valid:\n${reportOf(findings)}`);
}
