import { statusRecords } from '../registry/index.js';
import { statusClasses, type StatusClassRecord } from '../registry/status-class.js';
import type { StatusRecord } from '../registry/status-record.js';
import { fieldRules } from './field-rules.js';
import type { Exchange } from './exchange.js';
import { quoted, type ResponseRule } from './response-rule.js';
import { storageInvitation } from './storage.js';

/** The rules that follow from the records of the codes and of the classes. */
export function recordRules(): ResponseRule[] {
  return [...statusRecords.flatMap(rulesOfRecord), ...statusClasses.flatMap(rulesOfClass)];
}

function rulesOfRecord(record: StatusRecord): ResponseRule[] {
  const { code, headers = [], content, storage, state, notAResponseTo, visiblyTriggered } = record;
  const rules = headers.flatMap((header) => fieldRules(record, header));
  const add = (name: string, rule: Omit<ResponseRule, 'id' | 'spec'> & Partial<ResponseRule>): void => {
    const isBroken: ResponseRule['isBroken'] = (exchange) => exchange.status === code && rule.isBroken(exchange);
    rules.push({ id: `${code}-${name}`, spec: record.spec, ...rule, isBroken });
  };

  if (visiblyTriggered) {
    const triggers = headers.filter(({ level }) => level === 'trigger');
    const names = triggers.map(({ name }) => name);
    add('request', {
      level: 'advice',
      spec: triggers[0]?.spec ?? record.spec,
      isBroken: ({ requestFields }) =>
        requestFields !== undefined && !names.some((name) => requestFields.has(name.toLowerCase())),
      message: () => `${code} answers a request with ${names.join(' or ')}, but this one has no such field`,
    });
  }
  if (content !== undefined) {
    add('content', {
      level: 'must',
      isBroken: (exchange) => exchange.hasContent === true || (content !== 'never' && announcesContent(exchange)),
      message: ({ hasContent, fields }) =>
        hasContent === true
          ? `${code} has content, which it must not have`
          : `${code} has Content-Length ${quoted(fields.get('content-length'))}, but must not have content`,
    });
  }
  if (storage === 'must-not-store') {
    add('storage', {
      level: 'must',
      isBroken: ({ fields }) => storageInvitation(fields) !== undefined,
      message: ({ fields }) =>
        `${code} has ${storageInvitation(fields) ?? 'a lifetime'}, but no cache must store a ${code}`,
    });
  }
  if (notAResponseTo !== undefined) {
    add('method', {
      level: 'must',
      spec: notAResponseTo.spec,
      isBroken: ({ method = '' }) => notAResponseTo.methods.includes(method),
      message: ({ method = '' }) => `${code} is no answer to ${method}`,
    });
  }
  if (state === 'unused' || state === 'deprecated' || state === 'obsolete') {
    const why = (record.deprecated ?? record.summary).replace(/\.$/, '');
    add('retired', { level: 'advice', isBroken: () => true, message: () => `${code} is ${state}: ${why}` });
  }
  return rules;
}

function rulesOfClass({ from, to, spec, headers = [], interim, expectedContent }: StatusClassRecord): ResponseRule[] {
  const digits = `${from / 100}xx`;
  const rules: ResponseRule[] = [];
  const add = (name: string, rule: Omit<ResponseRule, 'id' | 'spec'> & Partial<ResponseRule>): void => {
    const has = ({ status }: Exchange): boolean => status >= from && status <= to;
    const isBroken: ResponseRule['isBroken'] = (exchange) => has(exchange) && rule.isBroken(exchange);
    rules.push({ id: `${digits}-${name}`, spec, ...rule, isBroken });
  };

  for (const header of headers.filter(({ level }) => level === 'must-not')) {
    const key = header.name.toLowerCase();
    add(key, {
      level: 'must',
      ...(header.spec && { spec: header.spec }),
      isBroken: ({ fields }) => fields.has(key),
      message: ({ status, fields }) =>
        `${status} has ${header.name} ${quoted(fields.get(key))}, which a ${digits} must not have`,
    });
  }
  if (interim) {
    add('content', {
      level: 'must',
      isBroken: ({ hasContent }) => hasContent === true,
      message: ({ status }) => `${status} has content, which a ${digits} cannot have`,
    });
  }
  if (expectedContent) {
    add('content', {
      level: expectedContent.level === 'should' ? 'should' : 'advice',
      isBroken: ({ hasContent, method }) => hasContent === false && method !== 'HEAD',
      message: ({ status }) => `${status} has no content, which should hold ${expectedContent.what}`,
    });
  }
  return rules;
}

/** Whether `Content-Length` is above 0, which announces content unless the code never has any. */
const announcesContent = ({ fields }: Exchange): boolean => /[1-9]/.test(fields.get('content-length') ?? '');
