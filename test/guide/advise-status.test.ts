import { describe, expect, it } from 'vitest';
import { adviseStatus, restGuide, type GuideMethod, type OutcomeOf } from '../../src/guide/index.js';

describe('adviseStatus', () => {
  it('returns the row of the method, or else the row of any method', () => {
    expect(adviseStatus('POST', 'created')).toBe(restGuide.POST.created);
    expect(adviseStatus('PATCH', 'unsupportedMediaType')).toBe(restGuide.PATCH.unsupportedMediaType);
    expect(adviseStatus('PUT', 'unsupportedMediaType')).toBe(restGuide.any.unsupportedMediaType);
  });

  it('has the reason, the alternatives and what to send', () => {
    expect(adviseStatus('DELETE', 'methodNotAllowed')).toMatchObject({
      code: 405,
      alternatives: { 501: 'the server does not know the method' },
      required: { Allow: 'the methods that the target takes; an empty list is legal' },
    });
  });

  it.each([
    ['post', 'created'],
    ['DELETE', 'created'],
    ['POST', 'constructor'],
    [['POST'], ['created']],
    [undefined, null],
  ])('returns undefined for %s and %s', (method, outcome) => {
    expect(adviseStatus(method as GuideMethod, outcome as unknown as OutcomeOf<GuideMethod>)).toBeUndefined();
  });
});
