/**
 * Checks whether a response is right for its status, by the rules of the RFCs.
 *
 * @module
 */
export { checkResponse, type Finding } from './check-response.js';
export { expectValidResponse, type ValidResponseOptions } from './expect-valid-response.js';
export type { CheckedExchange, CheckedFields, CheckedRequest, CheckedResponse } from './exchange.js';
export type { FindingLevel } from './response-rule.js';
