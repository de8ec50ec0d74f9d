import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';

interface StatusSet {
  /** The name of the type. The array of the codes has its plural as the name. */
  readonly name: string;
  readonly doc: string;
  readonly has: (record: StatusRecord) => boolean;
}

const sets: readonly StatusSet[] = [
  {
    name: 'NullBodyStatus',
    doc: 'The codes whose responses cannot have a body in Fetch (https://fetch.spec.whatwg.org/#null-body-status).',
    has: ({ nullBody }) => nullBody === true,
  },
  {
    name: 'RedirectStatus',
    doc: 'The codes that Fetch follows as redirects (https://fetch.spec.whatwg.org/#redirect-status).',
    has: ({ redirect }) => redirect?.fetch !== undefined,
  },
  {
    name: 'HeuristicallyCacheableStatus',
    doc: 'The codes whose responses a cache may reuse without explicit freshness (RFC 9110 §15.1, RFC 7725 §3).',
    has: ({ heuristicallyCacheable }) => heuristicallyCacheable === true,
  },
  {
    name: 'RetryableStatus',
    doc: 'The codes after which the same request may succeed later.',
    has: ({ retry }) => retry?.retryable === true,
  },
];

/** The sets of codes that have a name. Each follows from one property of the records. */
export function renderStatusSets(records: readonly StatusRecord[]): string {
  return [
    banner,
    ...sets.map(({ name, doc, has }) => {
      const codes = records.filter(has).map(({ code }) => code);
      const values = `${name.charAt(0).toLowerCase()}${name.slice(1)}es`;
      return `${renderDocComment([doc])}export type ${name} = ${codes.join(' | ')};

${renderDocComment([doc])}export const ${values}: readonly ${name}[] = [${codes.join(', ')}];
`;
    }),
  ].join('\n');
}
