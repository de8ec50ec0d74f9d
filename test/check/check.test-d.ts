import { describe, expectTypeOf, it } from 'vitest';
import type { IncomingHttpHeaders } from 'node:http';
import {
  checkResponse,
  expectValidResponse,
  type CheckedExchange,
  type CheckedFields,
  type CheckedRequest,
  type CheckedResponse,
  type Finding,
  type FindingLevel,
  type ValidResponseOptions,
} from '../../src/check/index.js';
import { NotFoundError } from '../../src/index.js';

describe('checkResponse', () => {
  it('accepts requests and responses of fetch, and plain objects', () => {
    expectTypeOf(checkResponse(new Response())).toEqualTypeOf<Finding[]>();
    expectTypeOf(checkResponse({ request: new Request('http://x/'), response: new Response(), body: '' })).toBeArray();
    expectTypeOf(checkResponse({ method: 'GET', status: 404, headers: { allow: 'GET' }, body: null })).toBeArray();
    expectTypeOf(checkResponse(new NotFoundError())).toBeArray();
    expectTypeOf<Response>().toExtend<CheckedResponse>();
    expectTypeOf<Request>().toExtend<CheckedRequest>();
    expectTypeOf<{ response: Response }>().toExtend<CheckedExchange>();
  });

  it('accepts header fields in any common form', () => {
    expectTypeOf<Headers>().toExtend<CheckedFields>();
    expectTypeOf<IncomingHttpHeaders>().toExtend<CheckedFields>();
    expectTypeOf<Map<string, string>>().toExtend<CheckedFields>();
    expectTypeOf<[string, string][]>().toExtend<CheckedFields>();
  });

  it('refuses a response without a numeric status', () => {
    // @ts-expect-error a status is a number
    checkResponse({ status: '404' });
    // @ts-expect-error the response is missing
    checkResponse({ request: new Request('http://x/') });
  });

  it('returns findings of three levels', () => {
    expectTypeOf<Finding['level']>().toEqualTypeOf<FindingLevel>();
    expectTypeOf<FindingLevel>().toEqualTypeOf<'must' | 'should' | 'advice'>();
    expectTypeOf<Finding['spec']>().toBeString();
  });
});

describe('expectValidResponse', () => {
  it('returns nothing', () => {
    expectTypeOf(expectValidResponse(new Response(), { level: 'advice' })).toBeVoid();
    expectTypeOf<ValidResponseOptions['level']>().toEqualTypeOf<FindingLevel | undefined>();
  });
});
