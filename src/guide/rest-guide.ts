import { anyMethodAdvice } from './any-method-advice.js';
import { getAdvice, headAdvice, optionsAdvice, queryAdvice } from './read-advice.js';
import type { RestGuide } from './status-advice.js';
import { deleteAdvice, patchAdvice, postAdvice, putAdvice } from './write-advice.js';

/**
 * Which status code to respond with, by method and by what happened.
 *
 * A method has only the outcomes that depend on the method. All other outcomes are the same for every method, and are
 * in `any`.
 */
export const restGuide: RestGuide = {
  any: anyMethodAdvice,
  GET: getAdvice,
  HEAD: headAdvice,
  QUERY: queryAdvice,
  POST: postAdvice,
  PUT: putAdvice,
  PATCH: patchAdvice,
  DELETE: deleteAdvice,
  OPTIONS: optionsAdvice,
};
