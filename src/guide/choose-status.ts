import type { HttpStatus } from '../generated/http-status.js';
import { findOutcome } from './find-outcome.js';
import { outcomeCodes } from './outcome-codes.js';
import type { ChosenStatus, GuideMethod, OutcomeOf } from './status-advice.js';

/**
 * The status code to respond with, as a literal: `chooseStatus('POST', 'created')` is `201`.
 *
 * You can choose from the outcomes of the method and from those of any method. If the method does not matter, write
 * `chooseStatus('any', 'rateLimited')`. From JavaScript, an unknown method or outcome gives `undefined`.
 *
 * @example
 * ```ts
 * chooseStatus('POST', 'created'); //=> 201
 * chooseStatus('DELETE', 'inUse'); //=> 409
 * chooseStatus('any', 'rateLimited'); //=> 429
 * ```
 *
 * @param method - The method of the request, in upper case, or `any`.
 * @param outcome - What happened. To see what each outcome means, type `restGuide.POST.` in an editor.
 */
export function chooseStatus<Method extends GuideMethod, Outcome extends OutcomeOf<Method>>(
  method: Method,
  outcome: Outcome,
): ChosenStatus<Method, Outcome>;
export function chooseStatus(method: unknown, outcome: unknown): HttpStatus | undefined {
  return findOutcome<HttpStatus>(outcomeCodes, method, outcome);
}
