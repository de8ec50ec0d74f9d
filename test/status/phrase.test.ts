import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { HttpStatus, reasonPhrase, statusCodes, statusName } from '../../src/index.js';
import { notAStatus } from '../fixtures/not-a-status.js';

describe('reasonPhrase', () => {
  it.each([
    [200, 'OK'],
    [404, 'Not Found'],
    [413, 'Content Too Large'],
    [418, "I'm a teapot"],
    [422, 'Unprocessable Content'],
    [505, 'HTTP Version Not Supported'],
  ])('maps %i to %s', (code, phrase) => {
    expect(reasonPhrase(code)).toBe(phrase);
  });

  it('matches Node except for 413, 418 and 422', () => {
    const differing = statusCodes.filter((code) => STATUS_CODES[code] && STATUS_CODES[code] !== reasonPhrase(code));
    expect(differing).toEqual([413, 418, 422]);
  });

  it('is undefined for an unregistered code and for a value that is not a code', () => {
    expect(reasonPhrase(471)).toBeUndefined();
    for (const input of [...notAStatus, 'toString', '__proto__', 'constructor', '404']) {
      expect(reasonPhrase(input as number)).toBeUndefined();
      expect(statusName(input as number)).toBeUndefined();
    }
  });
});

describe('statusName', () => {
  it('is the name of the constant for every code', () => {
    for (const [name, code] of Object.entries(HttpStatus)) expect(statusName(code)).toBe(name);
  });
});
