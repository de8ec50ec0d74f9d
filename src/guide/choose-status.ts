import type { HttpStatus } from '../generated/http-status.js';
import { findOutcome } from './find-outcome.js';
import { outcomeCodes } from './outcome-codes.js';
import type { ChosenStatus, GuideMethod, OutcomeOf } from './status-advice.js';

/**
 * The code to answer with: `chooseStatus('POST', 'created')` is the literal `201`.
 *
 * The outcomes on offer are those of the method and those of any method; `chooseStatus('any', 'rateLimited')` serves where the
 * method does not matter. From JavaScript, an unknown method or outcome gives `undefined`.
 *
 * @example
 * ```ts
 * chooseStatus('POST', 'created'); //=> 201
 * chooseStatus('DELETE', 'inUse'); //=> 409
 * chooseStatus('any', 'rateLimited'); //=> 429
 * ```
 *
 * @param method - The method of the request, in upper case, or `any`.
 * @param outcome - What happened.
 */
export function chooseStatus<Method extends GuideMethod, Outcome extends OutcomeOf<Method>>(
  method: Method,
  outcome: Outcome,
): ChosenStatus<Method, Outcome>;
export function chooseStatus(method: unknown, outcome: unknown): HttpStatus | undefined {
  return findOutcome<HttpStatus>(outcomeCodes, method, outcome);
}
