import { parseContentRange } from '../fields/content-range.js';
import { rfc } from '../registry/spec.js';
import { hasStatus } from '../status/sets.js';
import { isStatusRange } from '../status/classes.js';
import type { Exchange } from './exchange.js';
import { quoted, type ResponseRule } from './response-rule.js';

/** The rules about responses to range requests (RFC 9110 §14). */
export const rangeRules: readonly ResponseRule[] = [
  {
    id: '206-content-range',
    level: 'must',
    spec: rfc(9110, '15.3.7.1'),
    isBroken: (exchange) => exchange.status === 206 && !isMultipart(exchange) && !exchange.fields.has('content-range'),
    message: () => '206 has no Content-Range, which a single part must have',
  },
  {
    id: '206-multipart',
    level: 'must',
    spec: rfc(9110, '15.3.7.2'),
    isBroken: (exchange) => exchange.status === 206 && isMultipart(exchange) && exchange.fields.has('content-range'),
    message: ({ fields }) =>
      `206 with several parts has Content-Range ${quoted(fields.get('content-range'))}, which stands in each part instead`,
  },
  {
    id: '416-content-range',
    level: 'should',
    spec: rfc(9110, '15.5.17'),
    isBroken: ({ status, fields, requestFields }) =>
      status === 416 && !fields.has('content-range') && /^[ \t]*bytes=/i.test(requestFields?.get('range') ?? 'bytes='),
    message: () => '416 has no Content-Range, which should tell the complete length',
  },
  {
    id: 'content-range-syntax',
    level: 'must',
    spec: rfc(9110, '14.4'),
    isBroken: ({ status, fields }: Exchange): boolean => {
      const value = fields.get('content-range');
      if (value === undefined || !hasStatus(status, [206, 416])) return false;
      const range = parseContentRange(value);
      return range === undefined || (range.start === undefined) !== (status === 416);
    },
    message: ({ status, fields }) =>
      `${status} has Content-Range ${quoted(fields.get('content-range'))}, which is no ${status === 206 ? 'range such as "bytes 0-9/50"' : 'length such as "bytes */50"'}`,
  },
  {
    id: 'content-range-meaning',
    level: 'advice',
    spec: rfc(9110, '14.4'),
    isBroken: ({ status, fields }) =>
      fields.has('content-range') && isStatusRange(status) && !hasStatus(status, [206, 416]),
    message: ({ status, fields }) =>
      `Content-Range ${quoted(fields.get('content-range'))} has no meaning with ${status}`,
  },
];

const isMultipart = ({ fields }: Exchange): boolean =>
  /^[ \t]*multipart\/byteranges[ \t]*(?:;|$)/i.test(fields.get('content-type') ?? '');
