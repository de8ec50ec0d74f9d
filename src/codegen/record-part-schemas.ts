import type { HeaderLevel, HeaderRule } from '../registry/header-rule.js';
import type { ExpectedContent, RedirectRule, RetryRule } from '../registry/status-record.js';
import { absent, list, object, ref, text, word, yes, type Schema } from './json-schema.js';

/** A section of a specification in registry.json. */
export interface SpecJson {
  rfc?: number;
  draft?: string;
  section?: string;
  url: string;
}
export const spec: Schema = {
  ...object<SpecJson>(['url'], {
    rfc: { type: 'integer', minimum: 1 },
    draft: text,
    section: text,
    url: { type: 'string', pattern: '^https://' },
  }),
  oneOf: [{ required: ['rfc'] }, { required: ['draft'] }],
};

export const citing: Schema = absent('the section that defines the code', ref('spec'));

export const header: Schema = object<HeaderRule>(['name', 'level'], {
  name: text,
  level: word<HeaderLevel>({
    must: true,
    should: true,
    may: true,
    'must-not': true,
    described: true,
    trigger: true,
    draft: true,
    convention: true,
    historic: true,
  }),
  in: absent('a response field', { const: 'request' }),
  when: absent('always', text),
  value: text,
  sender: absent('every sender', text),
  spec: citing,
});

export const expectedContent: Schema = object<ExpectedContent>(['level', 'what'], {
  level: word<ExpectedContent['level']>({ should: true, ought: true, typical: true }),
  what: text,
});

export const redirect: Schema = object<RedirectRule>(['method'], {
  permanence: word<NonNullable<RedirectRule['permanence']>>({
    permanent: true,
    temporary: true,
    'other-resource': true,
  }),
  method: word<RedirectRule['method']>({
    kept: true,
    'post-may-become-get': true,
    'becomes-get-or-head': true,
    unspecified: true,
  }),
  fetch: absent(
    'that Fetch does not follow the redirect',
    word<NonNullable<RedirectRule['fetch']>>({ kept: true, 'post-becomes-get': true, 'becomes-get': true }),
  ),
  query: word<NonNullable<RedirectRule['query']>>({ kept: true, 'becomes-get': true }),
});

export const retry: Schema = object<RetryRule>([], {
  retryable: absent('that the same request is not likely to succeed later', yes),
  level: word<NonNullable<RetryRule['level']>>({
    may: true,
    should: true,
    'should-not': true,
    'must-not': true,
    described: true,
  }),
  when: text,
  spec: citing,
  retriedBy: list(text),
  retriedWhen: { type: 'object', additionalProperties: text },
});
