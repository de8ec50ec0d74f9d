import type { StatusRecord } from '../registry/status-record.js';
import type { UnofficialRecord } from '../registry/unofficial/unofficial-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

interface Vendor {
  readonly vendor: string;
  /** The prefix that names the object and that its members leave out, such as `NGINX`. */
  readonly prefix: string;
  readonly records: readonly UnofficialRecord[];
}

/**
 * One constant per unofficial code, then an enum-like object and its type for each vendor. The constants come first,
 * because bundlers inline a constant only if everything before it is such a constant.
 */
export function renderUnofficial(records: readonly UnofficialRecord[], registered: readonly StatusRecord[]): string {
  const docLines = (record: UnofficialRecord): string[] => unofficialDocLines(record, records, registered);
  const vendors = distinct(records.map(({ vendor }) => vendor))
    .map((vendor) => toVendor(vendor, records))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  return [
    banner,
    ...records.map((record) => {
      const doc = renderDocComment(docLines(record));
      return `${doc}export const ${record.name} = ${record.code} as const;\n`;
    }),
    ...vendors.map((vendor) => renderVendor(vendor, docLines)),
    renderUnion(distinct(records.map(({ code }) => code))),
  ].join('\n');
}

/** The phrases of each number, with their vendors, in the order of the records. */
export function renderUnofficialPhrases(records: readonly UnofficialRecord[]): string {
  const rows = distinct(records.map(({ code }) => code)).map((code) => {
    const phrases = records
      .filter((record) => record.code === code)
      .map(({ vendor, phrase }) => `    { vendor: ${quote(vendor)}, phrase: ${quote(phrase)} },\n`);
    return `  ${code}: [\n${phrases.join('')}  ],\n`;
  });
  const doc = 'The phrases of every unofficial code, each with the vendor that uses it.';
  return `${banner}\n${renderDocComment([doc])}export const vendorPhrases = {\n  __proto__: null,\n${rows.join('')}} as const;\n`;
}

/** What an editor shows: code, phrase and vendor, one sentence, who else uses it, other meanings of the number. */
function unofficialDocLines(
  record: UnofficialRecord,
  records: readonly UnofficialRecord[],
  registered: readonly StatusRecord[],
): string[] {
  const { code, phrase, alsoUsedBy, summary, deprecated, replacedBy } = record;
  const official = registered.find((other) => other.code === code);
  const others = [
    ...(official ? [`\`${official.phrase}\` (registered)`] : []),
    ...records
      .filter((other) => other.code === code && other !== record)
      .map((other) => `\`${other.phrase}\` (${place(other)})`),
  ];
  const lines = [`\`${code} ${phrase}\` (${place(record)})`, '', summary];
  if (alsoUsedBy) lines.push('', `Also used by: ${alsoUsedBy.join('; ')}.`);
  if (others.length > 0) lines.push('', `The number also means ${others.join(', ')}.`);
  if (deprecated) {
    const current = registered.find((other) => other.code === replacedBy);
    lines.push('', `@deprecated ${current ? `Use \`${current.name}\` (${current.code}).` : 'No longer in use.'}`);
  }
  return lines;
}

const places = { log: 'in logs', internal: 'internal', content: 'in response bodies' } as const;

/** The vendor, and where the number is seen if it is not the status of a response. */
const place = ({ vendor, seenIn }: UnofficialRecord): string => (seenIn ? `${vendor}, ${places[seenIn]}` : vendor);

function renderVendor({ vendor, prefix, records }: Vendor, docLines: (record: UnofficialRecord) => string[]): string {
  const name = objectName(prefix);
  const member = (record: UnofficialRecord): string => record.name.replace(`${prefix}_`, '');
  const types = records.map(
    (record) => `${renderDocComment(docLines(record), '  ')}  readonly ${member(record)}: ${record.code};\n`,
  );
  const values = records.map((record) => `  ${member(record)}: ${record.code},\n`);
  const doc = `all unofficial codes (${vendor})`;
  return `${renderDocComment([`A${doc.slice(1)}, by name.`])}export const ${name}: {
${types.join('')}} = {
${values.join('')}};

${renderDocComment([`A union of ${doc}.`])}export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}

function renderUnion(codes: readonly number[]): string {
  const doc =
    'Every number that a vendor uses as an unofficial code. Some of them are registered with another meaning.';
  return `${renderDocComment([doc])}export type UnofficialStatus = ${codes.join(' | ')};\n`;
}

/** The prefix is the first word of the constants if they share one; otherwise it is the vendor's name. */
function toVendor(vendor: string, all: readonly UnofficialRecord[]): Vendor {
  const records = all.filter((record) => record.vendor === vendor);
  const [first = '', ...others] = distinct(records.map(({ name }) => name.replace(/_.*/, '')));
  return { vendor, prefix: others.length === 0 ? first : vendor.toUpperCase(), records };
}

/** `NGINX` gives `NginxStatus`. */
const objectName = (prefix: string): string => `${prefix.charAt(0)}${prefix.slice(1).toLowerCase()}Status`;

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
