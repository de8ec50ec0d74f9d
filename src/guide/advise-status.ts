import { findOutcome } from './find-outcome.js';
import { restGuide } from './rest-guide.js';
import type { ChosenStatus, GuideMethod, OutcomeOf, StatusAdvice } from './status-advice.js';

/**
 * The advice for an outcome: the status code with its reason, its alternatives, and the header fields to send.
 *
 * From JavaScript, an unknown method or outcome gives `undefined`.
 *
 * @example
 * ```ts
 * const { code, alternatives } = adviseStatus('DELETE', 'deleted');
 * code; //=> 204
 * Object.keys(alternatives ?? {}); //=> ['200', '202']
 * ```
 *
 * @param method - The method of the request, in upper case, or `any`.
 * @param outcome - What happened. To see what each outcome means, type `restGuide.POST.` in an editor.
 */
export function adviseStatus<Method extends GuideMethod, Outcome extends OutcomeOf<Method>>(
  method: Method,
  outcome: Outcome,
): StatusAdvice<ChosenStatus<Method, Outcome>>;
export function adviseStatus(method: unknown, outcome: unknown): StatusAdvice | undefined {
  return findOutcome<StatusAdvice>(restGuide, method, outcome);
}
