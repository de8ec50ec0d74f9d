import { specLabel } from '../registry/spec.js';
import { readExchange, type CheckedExchange, type CheckedResponse } from './exchange.js';
import type { FindingLevel } from './response-rule.js';
import { responseRules } from './rules.js';

/** Something that is not right with a response. */
export interface Finding {
  /** The rule, such as `'401-www-authenticate'`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** What is wrong, with the values and the section. */
  readonly message: string;
  /** The section, such as `'RFC 9110 §15.5.2'`. */
  readonly spec: string;
}

/** From the heaviest on. */
export const findingLevels: readonly FindingLevel[] = ['must', 'should', 'advice'];

/**
 * What is not right with a response for its status, by the rules of the RFCs; an empty list where nothing is.
 *
 * Takes a response alone or with its request, each of fetch or plain. No body is ever read, so that of a fetch `Response` only
 * the head is looked at: hand its text in as `body` where the content is to be looked at too. What is not known breaks no rule:
 * without a request, no rule of a method or of a request field applies.
 *
 * The findings are ordered by their level, then as the rules are. Never throws.
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
