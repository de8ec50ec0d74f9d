import { describe, expect, it } from 'vitest';
import { matchStatus, type HasStatus } from '../../src/index.js';

const cases = {
  404: () => 'exact',
  informational: () => '1xx',
  success: () => '2xx',
  redirection: () => '3xx',
  clientError: () => '4xx',
  serverError: () => '5xx',
  _: () => 'rest',
};

describe('matchStatus', () => {
  it.each([
    [404, 'exact'],
    [100, '1xx'],
    [200, '2xx'],
    [304, '3xx'],
    [405, '4xx'],
    [471, '4xx'],
    [503, '5xx'],
    [999, 'rest'],
    [0, 'rest'],
  ])('passes %i to the case %s', (status, expected) => {
    expect(matchStatus(status, cases)).toBe(expected);
    expect(matchStatus({ status }, cases)).toBe(expected);
  });

  it('passes the value itself to the handler', () => {
    const response = new Response('hello', { status: 404 });
    expect(matchStatus(response, { 404: (value) => value, _: () => undefined })).toBe(response);
  });

  it('reads own cases only', () => {
    const inherited = Object.create({ 404: () => 'inherited' }) as { _: () => string };
    inherited._ = () => 'own';
    expect(matchStatus(404 as number, inherited)).toBe('own');
  });

  it('passes a status outside every class only to _', () => {
    const match = matchStatus as (value: number | HasStatus, cases: object) => unknown;
    expect(match(999, { undefined: () => 'no class', _: () => 'rest' })).toBe('rest');
  });

  it('throws a RangeError if the types are wrong and no case matches', () => {
    const match = matchStatus as (value: number | HasStatus, cases: object) => unknown;
    expect(() => match(418, { 404: () => 'no' })).toThrow(
      new RangeError('Cannot match status 418: there is no case for its code or class, and none for _'),
    );
  });
});
