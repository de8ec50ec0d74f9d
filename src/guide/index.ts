/**
 * Which status code to respond with, by the method of the request and what happened to it.
 *
 * @module
 */
export { adviseStatus } from './advise-status.js';
export { chooseStatus } from './choose-status.js';
export { restGuide } from './rest-guide.js';
export type { ChosenStatus, FieldAdvice, GuideMethod, OutcomeOf, RestGuide, StatusAdvice } from './status-advice.js';
