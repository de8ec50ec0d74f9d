import type { HeaderRule } from '../registry/header-rule.js';
import type { StatusRecord } from '../registry/status-record.js';
import type { Exchange } from './exchange.js';
import { quoted, type FindingLevel, type ResponseRule } from './response-rule.js';

/** The rule that follows from a field of a record; none if it does not hold for every response with the code. */
export function fieldRules({ code, spec, redirect }: StatusRecord, header: HeaderRule): ResponseRule[] {
  const { name, when } = header;
  if (when !== undefined) return [];
  const key = name.toLowerCase();
  const rule = (
    level: FindingLevel,
    isBroken: ResponseRule['isBroken'],
    message: ResponseRule['message'],
  ): ResponseRule[] => [
    {
      id: `${code}-${key}`,
      level,
      spec: header.spec ?? spec,
      isBroken: (seen) => seen.status === code && isBroken(seen),
      message,
    },
  ];
  const isMissing = ({ fields }: Exchange): boolean => !fields.has(key);

  if (header.in === 'request') {
    if (header.level !== 'must') return [];
    const isUnasked = ({ requestFields }: Exchange): boolean => requestFields?.has(key) === false;
    return rule('must', isUnasked, () => `${code} answers a request with ${name}, but this one has none`);
  }
  switch (header.level) {
    case 'must':
      return rule('must', isMissing, () => `${code} has no ${name}, which it must have`);
    case 'should':
      return rule('should', isMissing, () => `${code} has no ${name}, which it should have`);
    case 'must-not':
      return rule(
        'must',
        ({ fields }) => fields.has(key),
        ({ fields }) => `${code} has ${name} ${quoted(fields.get(key))}, which it must not have`,
      );
    case 'may':
      if (name !== 'Retry-After') return [];
      return rule('advice', isMissing, () => `${code} has no ${name}, so a client has to guess when to try again`);
    case 'described':
      if (name !== 'Location' || redirect?.fetch === undefined) return [];
      return rule('advice', isMissing, () => `${code} has no ${name}, so a client cannot follow it`);
    default:
      return [];
  }
}
