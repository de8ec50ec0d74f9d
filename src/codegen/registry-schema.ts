import type { StatusClassRecord } from '../registry/status-class.js';
import type { ErrorOption, GrpcMapping, IanaRow, StatusRecord } from '../registry/status-record.js';
import type { UnofficialRecord } from '../registry/unofficial/unofficial-record.js';
import { absent, count, list, object, ref, text, textByCode, word, yes, type Schema } from './json-schema.js';
import { citing, expectedContent, header, redirect, retry, spec, type SpecJson } from './record-part-schemas.js';

type NotSentBy = NonNullable<StatusRecord['notSentBy']>;

const code = object<StatusRecord & { class: string }>(['code', 'name', 'phrase', 'class', 'summary', 'spec'], {
  code: { ...count, maximum: 599 },
  name: { type: 'string', pattern: '^[A-Z]+(?:_[A-Z]+)*$' },
  phrase: text,
  class: ref('className'),
  summary: text,
  spec: ref('spec'),
  since: absent('the document of `spec`', ref('spec')),
  state: absent(
    'standard',
    word<NonNullable<StatusRecord['state']>>({
      experimental: true,
      temporary: true,
      deprecated: true,
      obsolete: true,
      unused: true,
    }),
  ),
  deprecated: text,
  iana: absent(
    'that the row of the IANA registry has `phrase` and `spec`',
    object<IanaRow>([], { description: text, reference: text, registered: text, extended: text, expires: text }),
  ),
  formerPhrases: list(text),
  formerNames: list(text),
  heuristicallyCacheable: absent('that the code is not heuristically cacheable (RFC 9110 §15.1)', yes),
  storage: absent(
    'the general rule (RFC 9111 §3)',
    word<NonNullable<StatusRecord['storage']>>({
      'must-not-store': true,
      'store-if-ranges-understood': true,
      'update-stored-response': true,
    }),
  ),
  content: absent(
    'that content is allowed, unless the class is interim',
    word<NonNullable<StatusRecord['content']>>({ never: true, 'must-not-generate': true }),
  ),
  expectedContent: ref('expectedContent'),
  nullBody: absent('that Fetch allows a body', yes),
  redirect,
  retry,
  headers: list(ref('header')),
  visiblyTriggered: absent('that the code also has causes that no request field shows', yes),
  errorOptions: list(
    word<ErrorOption>({
      challenges: true,
      allow: true,
      retryAfter: true,
      accept: true,
      acceptEncoding: true,
      size: true,
      upgrade: true,
      blockedBy: true,
    }),
  ),
  senders: absent('any server', list(text)),
  notSentBy: object<NotSentBy>(['level', 'who'], {
    level: word<NotSentBy['level']>({ 'must-not': true, 'should-not': true }),
    who: text,
    spec: citing,
  }),
  notAResponseTo: object<NonNullable<StatusRecord['notAResponseTo']>>(['methods', 'spec'], {
    methods: list(text),
    spec: ref('spec'),
  }),
  notIn: list(ref('version')),
  related: textByCode,
  insteadOf: textByCode,
  grpc: object<GrpcMapping>([], {
    fromHttp: absent('UNKNOWN for a final response', text),
    toHttp: list(text),
  }),
  keywords: list(text),
  mdn: absent('that MDN has a page for the code', { const: false }),
});

const unofficial = object<UnofficialRecord>(['code', 'name', 'phrase', 'vendor', 'summary', 'evidence', 'source'], {
  code: count,
  name: { type: 'string', pattern: '^[A-Z]+(?:_[A-Z]+)+$' },
  phrase: text,
  vendor: text,
  alsoUsedBy: list(text),
  summary: text,
  seenIn: absent(
    'that the number is seen as the status of a response',
    word<NonNullable<UnofficialRecord['seenIn']>>({ log: true, internal: true, content: true }),
  ),
  deprecated: yes,
  replacedBy: count,
  headers: list(ref('header')),
  retriedBy: list(text),
  keywords: list(text),
  note: text,
  evidence: word<UnofficialRecord['evidence']>({ source: true, 'vendor-docs': true, secondary: true }),
  source: text,
});

const statusClass = object<StatusClassRecord>(['name', 'title', 'from', 'to', 'summary', 'spec'], {
  name: ref('className'),
  title: text,
  from: count,
  to: count,
  summary: text,
  spec: ref('spec'),
  interim: absent('that the response is the final one', yes),
  headers: list(ref('header')),
  expectedContent: ref('expectedContent'),
  notTo: ref('version'),
});

/** The JSON Schema of registry.json. */
export const registrySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The HTTP status codes of http-status-kit',
  description: 'One record per code. Absent means that the specification says nothing, unless a member says otherwise.',
  type: 'object',
  required: ['$schema', 'classes', 'codes', 'unofficial'],
  properties: {
    $schema: text,
    classes: list(ref('class')),
    codes: { description: 'The rows of the IANA registry, in the same order.', ...list(ref('code')) },
    unofficial: {
      description: 'Sorted by number. A number appears once for each of its meanings.',
      ...list(ref('unofficial')),
    },
  },
  additionalProperties: false,
  $defs: {
    className: word<StatusClassRecord['name']>({
      informational: true,
      success: true,
      redirection: true,
      clientError: true,
      serverError: true,
    }),
    class: statusClass,
    code,
    unofficial,
    header,
    expectedContent,
    version: object<{ version: string; spec: SpecJson }>(['version', 'spec'], { version: text, spec: ref('spec') }),
    spec,
  },
};
