import { statusDetails, type StatusDetails } from '../../src/details/index.js';
import { fallbackStatus, isRedirectStatus, isStatusRange, isSuccess, type HttpStatus } from '../../src/index.js';
import type { HeaderLevel } from '../../src/registry/header-rule.js';
import { statusRecords } from '../../src/registry/index.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import type { UnofficialRecord } from '../../src/registry/unofficial/unofficial-record.js';
import type { HeaderFacts, RegisteredFacts, UnofficialFacts } from './collected-facts.js';
import { owners, wording } from './fact-wording.js';

// Each fact is brought to one form from both sides: key words of the collection become the words of the records where those
// are sentences, and words of the records become key words where both are words of a closed list.

const headerLevels: Readonly<Record<HeaderLevel, string>> = {
  must: 'MUST',
  should: 'SHOULD',
  may: 'MAY',
  'must-not': 'MUST_NOT',
  described: 'DESCRIBED',
  trigger: 'TRIGGER',
  draft: 'DRAFT',
  convention: 'CONVENTION',
  historic: 'HISTORIC_SHOULD',
};

const storable: Readonly<Record<StatusDetails['cache']['storage'], boolean | string>> = {
  'general-rule': true,
  'must-not-store': false,
  'store-if-ranges-understood': 'only-if-cache-understands-206',
  'update-stored-response': 'updates-stored-response',
};

const framings: Readonly<Record<StatusDetails['content']['rule'], string | undefined>> = {
  allowed: undefined,
  never: 'ends-at-header-section',
  'must-not-generate': 'content-possible-in-framing-but-MUST-NOT-be-generated',
};

const redirectMethods: Readonly<Record<string, string | undefined>> = {
  kept: 'preserved',
  'becomes-get': 'all-except-get-head-become-get',
};

const protocols: Readonly<Record<string, string>> = {
  'in HTTP/2': 'not-supported-in-http2',
  'in HTTP/3': 'not-supported-in-http3',
  'to HTTP/1.0': 'MUST-NOT-be-sent-to-http1.0-client',
};

const emitted: Readonly<Record<string, NonNullable<UnofficialRecord['seenIn']> | undefined>> = {
  'on-wire': undefined,
  'internal; sent to the client as 400': 'internal',
  'JSON body error.code; transport status is 200': 'content',
  'never (connection closed without a response; appears in logs)': 'log',
  'log/metric (client already gone)': 'log',
  'log-only in nginx': 'log',
};

/** The key word of a text, or a mark that there is none, which equals nothing. */
function keyOf<Value>(words: Readonly<Record<string, Value>>, word: string): Value | string {
  return Object.hasOwn(words, word) ? words[word]! : `no word for "${word}"`;
}

const inWords = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : keyOf(wording, word);

/** `MUST_NOT` of `must-not`. */
const upperCase = (level: string | undefined): string | undefined => level?.toUpperCase().replace(/-/g, '_');

const spaced = (word: string): string => word.replace(/-/g, ' ');

/** The collected facts of a registered code with the sentences of the records. */
export function expectedOf(facts: RegisteredFacts): object {
  const { commonPhrase, phrase, formerPhrases = {}, content, retry, senders, notSentBy, related = {} } = facts;
  return {
    ...facts,
    phrase: commonPhrase ?? phrase,
    commonPhrase: undefined,
    formerPhrases: Object.fromEntries(Object.keys(formerPhrases).map((former) => [former, true])),
    content: { ...content, ...(content.expected && { expected: inRecordWords(content.expected, 'what') }) },
    retry: { ...inRecordWords(retry, 'when'), retriedWhen: mapValues(retry.retriedWhen ?? {}, inWords) },
    headers: (facts.headers ?? []).map((header) => inRecordWords(header, 'when')),
    senders: senders?.map(spaced),
    notSentBy: notSentBy && inRecordWords(notSentBy, 'who'),
    related: mapValues(related, spaced),
  };
}

/** The same facts as the records have them, and so the details. */
export function actualOf(record: StatusRecord): object {
  const details: StatusDetails = statusDetails(record.code as HttpStatus);
  const { code, name, phrase, state, spec, since, cache, content, redirect, retry, headers, notSentBy } = details;
  const [expected] = content.expected;
  const responseFields = headers.filter((header) => header.in === 'response' && header.name === 'Retry-After');
  return {
    code,
    name,
    phrase,
    class: details.class,
    final: details.class !== 'informational',
    state,
    spec: spec.label,
    url: spec.url,
    since: since.label,
    iana: { description: phrase, reference: ianaReference(details), ...record.iana },
    mdn: record.mdn ?? true,
    formerNames: details.formerNames,
    formerPhrases: Object.fromEntries(details.formerPhrases.map((former) => [former, true])),
    cache: {
      heuristic: cache.heuristic,
      storable: storable[cache.storage],
      reason: reasonOf(details),
    },
    content: {
      rule: content.rule,
      framing: framings[content.rule],
      expected: expected && { level: upperCase(expected.level), what: expected.what },
    },
    fetch: { nullBody: content.nullBody, redirect: isRedirectStatus(code), ok: isSuccess(code) },
    redirect: redirect && {
      permanence: redirect.permanence,
      method: redirect.method === 'kept' ? 'preserved' : redirect.method,
      fetch: redirect.fetch && (redirectMethods[redirect.fetch] ?? redirect.fetch),
      query: redirect.query === 'kept' ? 'preserved' : redirect.query,
    },
    retry: {
      level: upperCase(retry.level),
      when: retry.when,
      spec: retry.spec?.label,
      retryAfter: responseFields.map(({ level }) => headerLevels[level])[0],
      common: retry.retryable,
      retriedBy: retry.retriedBy,
      retriedWhen: retry.retriedWhen,
    },
    headers: headers.map(toHeaderFacts),
    protocol: Object.fromEntries([
      ...details.notIn.map(({ version, spec }) => [keyOf(protocols, `in ${version}`), spec.label] as const),
      ...details.notTo.map(({ version, spec }) => [keyOf(protocols, `to ${version}`), spec.label] as const),
    ]),
    senders: details.senders,
    notSentBy: notSentBy && {
      level: upperCase(notSentBy.level),
      who: notSentBy.who,
      spec: notSentBy.spec.label,
    },
    notAResponseTo: details.notAResponseTo && {
      methods: details.notAResponseTo.methods,
      spec: details.notAResponseTo.spec.label,
    },
    related: Object.fromEntries(details.related.map(({ code, relation }) => [code, relation])),
    grpc: {
      fromHttp: details.grpc.fromHttp,
      explicit: record.grpc?.fromHttp !== undefined,
      toHttp: details.grpc.toHttp,
    },
  };
}

/** The collected facts of an unofficial code with the words of the records. */
export function expectedOfUnofficial(facts: UnofficialFacts): object {
  const { vendor, treatAs, emitted: where } = facts;
  return {
    ...facts,
    treatAs: treatAs === '5xx' ? 500 : treatAs,
    vendor: keyOf(owners, vendor),
    emitted: keyOf(emitted, where) ?? 'on-wire',
  };
}

/** The same facts as the record has them. */
export function actualOfUnofficial(record: UnofficialRecord, facts: UnofficialFacts): object {
  const { code, phrase, vendor, alsoUsedBy = [], seenIn, deprecated, replacedBy, headers, evidence, source } = record;
  const registered = statusRecords.find((other) => other.code === code);
  const rpc = alsoUsedBy.map((other) => /^google\.rpc (.*)/.exec(other)?.[1]).filter((name) => name !== undefined);
  return {
    code,
    name: isNamedAfter(record.name, facts.name) ? facts.name : record.name,
    phrase,
    vendor: [vendor, ...alsoUsedBy],
    outOfRange: !isStatusRange(code),
    // A client that knows the registered meaning of a number needs none to fall back to.
    treatAs: registered ? code - (code % 100) : fallbackStatus(code),
    emitted: seenIn ?? 'on-wire',
    deprecated: deprecated ?? false,
    replacedBy,
    conflictsWith: registered && `${code} ${registered.phrase}`,
    headers: headers?.map(({ name, level, ...rule }) => ({
      name,
      side: rule.in ?? 'response',
      level: headerLevels[level],
    })),
    retriedBy: record.retriedBy,
    googleRpc: rpc,
    evidence,
    source,
  };
}

/** The constants begin with the vendor, which the collection leaves out or puts last. */
function isNamedAfter(constant: string, collected: string): boolean {
  const [, name = collected, vendor] = /^(.*)_(SHOPIFY|EXCHANGE|DEEPL|ANTHROPIC)$/.exec(collected) ?? [];
  return vendor === undefined ? constant === name || constant.endsWith(`_${name}`) : constant === `${vendor}_${name}`;
}

function toHeaderFacts({ name, level, when, value, sender, spec, ...rule }: StatusDetails['headers'][number]): object {
  const facts: { [Key in keyof HeaderFacts]: HeaderFacts[Key] | undefined } = {
    name,
    side: rule.in,
    level: headerLevels[level],
    when,
    value,
    sender,
    spec: spec.label,
  };
  return facts;
}

function reasonOf(details: StatusDetails): string | undefined {
  if (details.class === 'informational') return 'interim-response';
  return details.cache.storage === 'must-not-store' ? 'MUST-NOT-be-stored-by-a-cache' : undefined;
}

/** How the registry writes a reference: RFC 9110 with its section, any other document without. */
function ianaReference({ spec }: StatusDetails): string {
  if (spec.rfc === undefined) return `[${spec.draft}]`;
  return spec.rfc === 9110 ? `[RFC9110, Section ${spec.section}]` : `[RFC${spec.rfc}]`;
}

function inRecordWords<Facts extends object>(facts: Facts, key: keyof Facts): object {
  return { ...facts, [key]: inWords(facts[key] as string | undefined) };
}

function mapValues(record: Readonly<Record<string, string>>, to: (value: string) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
