import { describe, expectTypeOf, it } from 'vitest';
import { matchStatus, type ClientErrorRange } from '../../src/index.js';

type Answer =
  | { status: 200; body: { name: string } }
  | { status: 404; body: null }
  | { status: 409 | 422; body: { errors: string[] } }
  | { status: 503; body: null };

declare const answer: Answer;
declare const response: Response;
declare const number: number;

describe('matchStatus', () => {
  it('narrows for each handler, and returns the union of their results', () => {
    const result = matchStatus(answer, {
      200: (answer) => answer.body.name,
      404: () => 404 as const,
      clientError: (answer) => {
        expectTypeOf(answer.status).toEqualTypeOf<404 | 409 | 422>();
        return true as const;
      },
      _: () => null,
    });
    expectTypeOf(result).toEqualTypeOf<string | 404 | true | null>();
  });

  it('does not require _ if every code has a handler', () => {
    const result = matchStatus(answer, {
      success: () => 'ok' as const,
      clientError: () => 'bad' as const,
      503: (answer) => answer.body,
    });
    expectTypeOf(result).toEqualTypeOf<'ok' | 'bad' | null>();
  });

  it('requires _ while a code has no handler', () => {
    // @ts-expect-error: 503 has no handler
    matchStatus(answer, { success: () => 'ok', clientError: () => 'bad' });
    // @ts-expect-error: 409 and 422 have no handler
    matchStatus(answer, { success: () => 'ok', 404: () => 'none', serverError: () => 'try later' });
  });

  it('requires _ for a plain number and a fetch Response', () => {
    // @ts-expect-error: a number may have any value
    matchStatus(number, { clientError: () => 'bad' });
    // @ts-expect-error: the status of a Response may have any value
    matchStatus(response, { clientError: () => 'bad' });
    matchStatus(response, {
      404: (response) => {
        expectTypeOf(response.status).toEqualTypeOf<404>();
        expectTypeOf(response.text).toBeFunction();
      },
      clientError: (response) => {
        expectTypeOf(response.status).toEqualTypeOf<ClientErrorRange>();
      },
      _: (response) => {
        expectTypeOf(response).toEqualTypeOf<Response>();
      },
    });
  });

  it('refuses an unknown class', () => {
    // @ts-expect-error: there is no such class
    matchStatus(number, { clientErrors: () => 'bad', _: () => 'rest' });
  });
});
