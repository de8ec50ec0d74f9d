import type { HttpStatus } from '../generated/http-status.js';
import { statusRecords } from '../registry/index.js';
import { specLabel, specUrl, type Spec } from '../registry/spec.js';
import { statusClasses, type StatusClassRecord } from '../registry/status-class.js';
import type { RetryRule, StatusRecord } from '../registry/status-record.js';
import { statusClass } from '../status/classes.js';
import type {
  CacheDetails,
  ContentDetails,
  GrpcDetails,
  RetryDetails,
  SpecDetails,
  StatusDetails,
} from './status-details.js';

/** The details with the wider types of a record. A test checks that the names and phrases are those of `HttpStatus`. */
type FromRecord = Omit<StatusDetails, 'name' | 'phrase'> & Pick<StatusRecord, 'name' | 'phrase'>;

/** The details of one code, from its record and its class, with all defaults filled in. */
export function toStatusDetails(record: StatusRecord): StatusDetails {
  const { name, phrase, summary, deprecated, redirect, notSentBy, notAResponseTo } = record;
  const code = record.code as HttpStatus;
  const ofClass = statusClasses.find(({ from, to }) => code >= from && code <= to);
  const cite = (spec: Spec = record.spec): SpecDetails => ({ label: specLabel(spec), url: specUrl(spec), ...spec });
  const details: FromRecord = {
    registered: true,
    code,
    name,
    phrase,
    class: statusClass(code),
    summary,
    spec: cite(),
    since: cite(record.since),
    state: record.state ?? 'standard',
    ...(deprecated !== undefined && { deprecated }),
    formerPhrases: record.formerPhrases ?? [],
    formerNames: record.formerNames ?? [],
    cache: toCache(record, ofClass),
    content: toContent(record, ofClass),
    ...(redirect && { redirect }),
    retry: toRetry(record.retry, cite),
    headers: [...(record.headers ?? []), ...(ofClass?.headers ?? [])].map((rule) => ({
      ...rule,
      in: rule.in ?? 'response',
      spec: cite(rule.spec),
    })),
    senders: record.senders ?? [],
    ...(notSentBy && { notSentBy: { ...notSentBy, spec: cite(notSentBy.spec) } }),
    ...(notAResponseTo && { notAResponseTo: { ...notAResponseTo, spec: cite(notAResponseTo.spec) } }),
    notIn: (record.notIn ?? []).map(({ version, spec }) => ({ version, spec: cite(spec) })),
    notTo: ofClass?.notTo ? [{ version: ofClass.notTo.version, spec: cite(ofClass.notTo.spec) }] : [],
    instead: toInstead(code),
    insteadOf: byCode(record.insteadOf).map(([code, when]) => ({ code, when })),
    related: byCode(record.related).map(([code, relation]) => ({ code, relation })),
    grpc: toGrpc(record, ofClass),
    keywords: record.keywords ?? [],
  };
  return details as StatusDetails;
}

function toCache(record: StatusRecord, ofClass?: StatusClassRecord): CacheDetails {
  return {
    heuristic: record.heuristicallyCacheable ?? false,
    storage: record.storage ?? (ofClass?.interim ? 'must-not-store' : 'general-rule'),
  };
}

function toContent(record: StatusRecord, ofClass?: StatusClassRecord): ContentDetails {
  // No response has an unused code, so what the class expects does not apply.
  const expected = record.state === 'unused' ? [] : [record.expectedContent, ofClass?.expectedContent];
  return {
    rule: record.content ?? (ofClass?.interim ? 'never' : 'allowed'),
    nullBody: record.nullBody ?? false,
    expected: expected.filter((content) => content !== undefined),
  };
}

/** The details name a section only with a `level`: without one, no section mentions sending the request again. */
function toRetry(rule: RetryRule = {}, cite: (spec?: Spec) => SpecDetails): RetryDetails {
  const { retryable = false, level, when, spec, retriedBy = [], retriedWhen = {} } = rule;
  return {
    retryable,
    ...(level !== undefined && { level, spec: cite(spec) }),
    ...(when !== undefined && { when }),
    retriedBy,
    retriedWhen,
  };
}

/** The reverse of `insteadOf`: the records that name this code there. */
function toInstead(code: HttpStatus): StatusDetails['instead'] {
  return statusRecords.flatMap(({ code: better, insteadOf }) => {
    const when = insteadOf?.[code];
    return when === undefined ? [] : [{ code: better as HttpStatus, when }];
  });
}

/** gRPC maps every final code that is not in its table to UNKNOWN. An interim code has no mapping. */
function toGrpc({ grpc }: StatusRecord, ofClass?: StatusClassRecord): GrpcDetails {
  return { ...(!ofClass?.interim && { fromHttp: grpc?.fromHttp ?? 'UNKNOWN' }), toHttp: grpc?.toHttp ?? [] };
}

function byCode(texts: Readonly<Record<number, string>> = {}): (readonly [HttpStatus, string])[] {
  return Object.entries(texts).map(([code, text]) => [Number(code) as HttpStatus, text]);
}
