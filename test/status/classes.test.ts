import { describe, expect, it } from 'vitest';
import { fallbackStatus, isHttpStatus, isStatusRange, statusClass, statusCodes } from '../../src/index.js';
import { notAStatus } from '../fixtures/not-a-status.js';
import { registeredCodes } from '../registry/iana-registry.js';
import vectors from '../vectors/status-and-field-cases.json' with { type: 'json' };

const classNames = { 1: 'informational', 2: 'success', 3: 'redirection', 4: 'clientError', 5: 'serverError' } as const;
const classOf = (label: string | null | undefined) =>
  label ? classNames[Number(label[0]) as keyof typeof classNames] : undefined;

const classCases = vectors.cases.flatMap(({ kind, status, expect: expected }) =>
  kind === 'class' && typeof expected === 'object' && expected && 'valid' in expected
    ? [{ status: status!, valid: expected.valid, label: expected.class, treatAs: expected.treatAs }]
    : [],
);

describe('statusClass', () => {
  it.each([
    [99, undefined],
    [100, 'informational'],
    [199, 'informational'],
    [200, 'success'],
    [299, 'success'],
    [300, 'redirection'],
    [399, 'redirection'],
    [400, 'clientError'],
    [499, 'clientError'],
    [500, 'serverError'],
    [599, 'serverError'],
    [600, undefined],
  ])('puts %i into %s', (code, expected) => {
    expect(statusClass(code)).toBe(expected);
  });

  it('is undefined for a value that is not a status', () => {
    for (const input of notAStatus) expect(statusClass(input as number)).toBeUndefined();
  });
});

describe('fallbackStatus', () => {
  it.each(classCases)('treats $status as the RFC says', ({ status, valid, label, treatAs }) => {
    expect(isStatusRange(status)).toBe(valid);
    const fallback = fallbackStatus(status);
    if (treatAs !== undefined) expect(fallback).toBe(treatAs);
    expect(fallback === undefined ? undefined : statusClass(fallback)).toBe(classOf(label));
  });

  it('returns every registered code unchanged', () => {
    for (const code of statusCodes) expect(fallbackStatus(code)).toBe(code);
  });

  it.each([
    [105, 100],
    [299, 200],
    [399, 300],
    [499, 400],
    [599, 500],
    [600, 500],
    [99, 500],
    [1, 500],
    [999, 500],
  ])('treats %i as %i', (code, expected) => {
    expect(fallbackStatus(code)).toBe(expected);
  });

  it('is undefined for 0 and for values that no server can send', () => {
    for (const input of [0, 1000, ...notAStatus]) expect(fallbackStatus(input as number)).toBeUndefined();
  });
});

describe('isHttpStatus and isStatusRange', () => {
  it('know the registered codes', () => {
    expect(statusCodes).toEqual(registeredCodes);
  });

  it('distinguish registered and possible codes for every integer from -1 to 1000', () => {
    for (let code = -1; code <= 1000; code++) {
      expect(isHttpStatus(code)).toBe(registeredCodes.includes(code));
      expect(isStatusRange(code)).toBe(code >= 100 && code <= 599);
    }
  });

  it('accept only numbers', () => {
    for (const input of [...notAStatus, { status: 404 }]) {
      expect(isHttpStatus(input)).toBe(false);
      expect(isStatusRange(input)).toBe(false);
    }
  });
});
