// The type promises of `matchStatus`.
import { matchStatus, type ClientErrorRange, type StatusCases } from 'http-status-kit';
import { holds, takes, type Equal } from './assert.js';
type Answer =
  | { status: 200; body: { name: string } }
  | { status: 404; body: null }
  | { status: 409 | 422; body: { errors: string[] } }
  | { status: 503; body: null };
declare const answer: Answer;
declare const response: Response;
declare const number: number;
const r1 = matchStatus(answer, {
  200: (a) => a.body.name,
  404: () => 404 as const,
  clientError: (a) => {
    holds<Equal<typeof a.status, 404 | 409 | 422>>();
    return true as const;
  },
  _: () => null,
});
holds<Equal<typeof r1, string | 404 | true | null>>();
const r2 = matchStatus(response, {
  404: (r) => r.status,
  471: (r) => {
    holds<Equal<typeof r, Response>>();
    return 'x' as const;
  },
  clientError: (r) => r.text(),
  _: (r) => r.ok,
});
holds<Equal<typeof r2, 404 | 'x' | Promise<string> | boolean>>();
matchStatus(answer, { success: () => 'ok' as const, clientError: () => 'bad' as const, 503: (a) => a.body });
// @ts-expect-error: 503 has no handler
matchStatus(answer, { success: () => 'ok', clientError: () => 'bad' });
// @ts-expect-error: 409 and 422 have no handler
matchStatus(answer, { success: () => 'ok', 404: () => 'none', serverError: () => 'try later' });
// @ts-expect-error: a number may be anything
matchStatus(number, { clientError: () => 'bad' });
// @ts-expect-error: the status of a Response may be anything
matchStatus(response, { clientError: () => 'bad' });
matchStatus(response, {
  404: (r) => {
    holds<Equal<typeof r.status, 404>>();
  },
  clientError: (r) => {
    holds<Equal<typeof r.status, ClientErrorRange>>();
  },
  _: (r) => {
    holds<Equal<typeof r, Response>>();
  },
});
// @ts-expect-error: there is no such class
matchStatus(number, { clientErrors: () => 'bad', _: () => 'rest' });
// @ts-expect-error: 1000 is not a status
matchStatus(number, { 1000: () => 'bad', _: () => 'rest' });
// @ts-expect-error: a code that the value cannot have
matchStatus(answer, { 410: () => 'bad', _: () => 'rest' });
// @ts-expect-error: wrong handler
matchStatus(response, { 471: (r: Response & { status: 500 }) => r, _: () => 'rest' });
matchStatus(response, { 471: (r: Response & { status: 471 }) => r, _: () => 'rest' });
// @ts-expect-error: not a handler
matchStatus(response, { 404: 'x', _: () => 'rest' });
enum Code {
  OK = 200,
  NotFound = 404,
  Gone = 410,
  Odd = 471,
}
declare const code: Code;
const r3 = matchStatus(code, {
  [Code.OK]: (c) => {
    holds<Equal<typeof c, Code.OK>>();
    return 1 as const;
  },
  clientError: (c) => {
    holds<Equal<typeof c, Code.NotFound | Code.Gone | Code.Odd>>();
    return 2 as const;
  },
});
holds<Equal<typeof r3, 1 | 2>>();
matchStatus(code, { 200: () => 1, 404: () => 2, 410: () => 3, 471: () => 4 });
matchStatus(code, { [Code.OK]: () => 1, [Code.NotFound]: () => 2, [Code.Gone]: () => 3, [Code.Odd]: () => 4 });
// @ts-expect-error: 471 is missing
matchStatus(code, { [Code.OK]: () => 1, [Code.NotFound]: () => 2, [Code.Gone]: () => 3 });
declare const coded: { status: Code; body: string };
matchStatus(coded, {
  success: (c) => c.body,
  clientError: (c) => {
    takes<Code.NotFound | Code.Gone | Code.Odd>(c.status);
    return c.body;
  },
});
type Branded = number & { readonly __b: 1 };
declare const branded: Branded;
matchStatus(branded, {
  404: (b) => {
    takes<Branded>(b);
    takes<404>(b);
  },
  _: (b) => {
    takes<Branded>(b);
  },
});
// @ts-expect-error: it may be any number
matchStatus(branded, { clientError: () => 1 });
declare const optional: { 404?: () => string; success: () => string; clientError?: () => string; 503: () => string };
// @ts-expect-error: an optional handler covers nothing
matchStatus(answer, optional);
declare const optionalButRest: { 404?: () => string; success: () => string; _: (value: unknown) => number };
const r4 = matchStatus(answer, optionalButRest);
holds<Equal<typeof r4, string | number>>();
matchStatus(answer, {
  success: () => 'a',
  // @ts-expect-error: it may be undefined
  clientError: Math.random() > 1 ? () => 'b' : undefined,
  serverError: () => 'c',
});
declare const optionalRest: { success: () => string; _?: () => number };
// @ts-expect-error: the rest is optional
matchStatus(answer, optionalRest);
const cases = { 404: () => 'nobody', clientError: () => 'your fault', _: () => 'try later' };
takes<string>(matchStatus(number, cases));
matchStatus({ status: 404 }, cases);
matchStatus(404, { 404: () => 1 });
matchStatus(404 as 404 | 500, { 404: () => 1, serverError: () => 2 });
const r5 = matchStatus(response, { success: async (r) => (await r.json()) as { a: 1 }, _: () => null });
holds<Equal<typeof r5, Promise<{ a: 1 }> | null>>();

takes<StatusCases<Response>>({ _: (response) => response.ok });
