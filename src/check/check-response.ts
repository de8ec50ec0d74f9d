import { specLabel } from '../registry/spec.js';
import { readExchange, type CheckedExchange, type CheckedResponse } from './exchange.js';
import type { FindingLevel } from './response-rule.js';
import { responseRules } from './rules.js';

/** A rule that a response breaks. */
export interface Finding {
  /** The id of the rule, such as `'401-www-authenticate'`. */
  readonly rule: string;
  /** How serious the finding is. */
  readonly level: FindingLevel;
  /** What is wrong, with the values and the section of the specification. */
  readonly message: string;
  /** The section that has the rule, such as `'RFC 9110 §15.5.2'`. */
  readonly spec: string;
}

/** The levels, from the most to the least serious. */
export const findingLevels: readonly FindingLevel[] = ['must', 'should', 'advice'];

/**
 * Checks a response against the rules of the RFCs for its status, and returns the findings, or an empty array.
 *
 * Pass a response alone or with its request. Both can be Fetch objects or plain objects. The stream of a Fetch
 * `Response` is never read, so pass its text as `body` to have the content checked too.
 *
 * A rule about the method or a request field is skipped if you don't pass that part of the request. There are three
 * exceptions: a 201 is then checked like the response to a POST, a 416 like the response to a byte range request, and
 * an error without content like the response to any method but HEAD.
 *
 * The most serious findings come first. Never throws.
 *
 * @example
 * ```ts
 * const findings = checkResponse({ method: 'POST', status: 405, headers: {}, body: '' });
 * findings[0]?.rule; //=> '405-allow'
 * findings[0]?.level; //=> 'must'
 * checkResponse({ method: 'GET', status: 204, headers: {} }); //=> []
 * ```
 *
 * @param checked - The response, or the request and the response.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function checkResponse(checked: CheckedExchange | CheckedResponse): Finding[] {
  const exchange = readExchange(checked);
  return responseRules
    .filter(({ isBroken }) => isBroken(exchange))
    .map((rule) => {
      const spec = specLabel(rule.spec);
      return { rule: rule.id, level: rule.level, message: `${rule.message(exchange)} (${spec})`, spec };
    })
    .sort((a, b) => findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level));
}
