// The type promises of `hasStatus`, in both branches.
import { hasStatus, type HttpStatus } from 'http-status-kit';
import { holds, takes, type Equal } from './assert.js';

declare const value: 404 | 500;
if (hasStatus(value, 404)) holds<Equal<typeof value, 404>>();
else holds<Equal<typeof value, 500>>();
if (hasStatus(value, [404, 410])) holds<Equal<typeof value, 404>>();
else holds<Equal<typeof value, 500>>();
const constant = [404, 410] as const;
if (hasStatus(value, constant)) holds<Equal<typeof value, 404>>();
else holds<Equal<typeof value, 500>>();
if (hasStatus(value, 410)) holds<Equal<typeof value, never>>();
else holds<Equal<typeof value, 404 | 500>>();

// If the tested codes are not known exactly, the `else` branch keeps everything.
declare const oneOfTwo: 404 | 410;
if (hasStatus(value, oneOfTwo)) takes<404>(value);
else holds<Equal<typeof value, 404 | 500>>();
declare const list: HttpStatus[];
if (hasStatus(value, list)) takes<404 | 500>(value);
else holds<Equal<typeof value, 404 | 500>>();
declare const mixed: readonly [404 | 410, 500];
if (hasStatus(value, mixed)) takes<404 | 500>(value);
else holds<Equal<typeof value, 404 | 500>>();
declare const rest: readonly [404, ...500[]];
if (hasStatus(value, rest)) takes<404 | 500>(value);
else holds<Equal<typeof value, 404 | 500>>();
declare const number: number;
if (hasStatus(value, number)) takes<404 | 500>(value);
else holds<Equal<typeof value, 404 | 500>>();
declare const numbers: number[];
if (hasStatus(value, numbers)) takes<404 | 500>(value);
else holds<Equal<typeof value, 404 | 500>>();
export function ofCode<Code extends number>(code: Code): void {
  if (hasStatus(value, code)) takes<404 | 500>(value);
  else takes<404 | 500>(value);
  if (hasStatus(number, code)) takes<number>(number);
}

// An empty list matches nothing.
if (hasStatus(value, [])) holds<Equal<typeof value, never>>();
else holds<Equal<typeof value, 404 | 500>>();

// Numbers, responses and unions of them.
if (hasStatus(number, [404, 410])) holds<Equal<typeof number, 404 | 410>>();
else holds<Equal<typeof number, number>>();
declare const response: Response;
if (hasStatus(response, 404)) holds<Equal<typeof response.status, 404>>();
else holds<Equal<typeof response, Response>>();
declare const answer: { status: 404; a: 1 } | { status: 500; b: 2 };
if (hasStatus(answer, oneOfTwo)) takes<1>(answer.a);
else holds<Equal<typeof answer, { status: 404; a: 1 } | { status: 500; b: 2 }>>();
if (hasStatus(answer, 404)) takes<1>(answer.a);
else takes<2>(answer.b);

// Enums on either side, also from different libraries.
enum Code {
  Ok = 200,
  NotFound = 404,
  Gone = 410,
}
enum Other {
  Missing = 404,
}
declare const code: Code;
if (hasStatus(code, 404)) holds<Equal<typeof code, Code.NotFound>>();
else holds<Equal<typeof code, Code.Ok | Code.Gone>>();
if (hasStatus(code, Code.NotFound)) holds<Equal<typeof code, Code.NotFound>>();
else holds<Equal<typeof code, Code.Ok | Code.Gone>>();
if (hasStatus(code, Other.Missing)) holds<Equal<typeof code, Code.NotFound>>();
else holds<Equal<typeof code, Code.Ok | Code.Gone>>();
if (hasStatus(value, Code.NotFound)) holds<Equal<typeof value, 404>>();
else holds<Equal<typeof value, 500>>();
if (hasStatus(number, Code.NotFound)) holds<Equal<typeof number, 404>>();
if (hasStatus(code, code)) takes<Code>(code);
else holds<Equal<typeof code, Code>>();
declare const coded: { status: Code; body: string };
if (hasStatus(coded, [404, 410])) {
  holds<Equal<typeof coded.status, Code.NotFound | Code.Gone>>();
  takes<string>(coded.body);
} else takes<string>(coded.body);

// What was caught.
declare const anything: unknown;
if (hasStatus(anything, 404)) holds<Equal<typeof anything, 404 | { readonly status: 404 }>>();
declare const error: Error;
if (hasStatus(error, 404)) {
  takes<404>(error.status);
  takes<string>(error.message);
} else holds<Equal<typeof error, Error>>();

// @ts-expect-error: text is not a code
hasStatus(404, '404');
// @ts-expect-error: text has no status
hasStatus('404', 404);
declare const optional: readonly [404, 500?];
// @ts-expect-error: undefined is not a code
hasStatus(value, optional);
