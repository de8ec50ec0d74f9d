import {
  allStatusDetails,
  allUnofficialDetails,
  type StatusDetails,
  type UnofficialDetails,
} from 'http-status-kit/details';
import { classEntries, classRules } from '../content/classes.js';
import { escapeHtml, frontmatter } from './markdown.js';
import { unofficialLink } from './page-head.js';

/** The codes that most people look for. The list shows them in bold. */
const common = new Set([
  ...[200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 429],
  ...[500, 502, 503, 504],
]);

const stateNotes: Readonly<Partial<Record<StatusDetails['state'], string>>> = {
  temporary: 'temporary',
  deprecated: 'deprecated',
  obsolete: 'obsolete',
  unused: 'unused',
};

/** The page that lists and searches all codes. */
export function codesIndexPage(): string {
  const groups = classEntries.map(({ digits, name, line }) => group(digits, name, line));
  const beyond = allUnofficialDetails.filter((details) => details.class === undefined);
  return [
    frontmatter({
      title: 'HTTP status codes',
      description: `All ${allStatusDetails.length} registered HTTP status codes and ${allUnofficialDetails.length} unofficial ones, searchable by number, name or problem.`,
      layout: 'page',
      pageClass: 'codes-index',
      sidebar: false,
    }),
    '<main class="codes">',
    '<CodeSearch />',
    '<div class="browse">',
    ...groups,
    `<section class="group outside" data-digits="other"><h2 id="beyond">Beyond 599 <span class="group-line">Outside the range of HTTP; a client treats them as 5xx.</span></h2><ul class="rows">`,
    ...beyond.map(unofficialRow),
    '</ul></section>',
    '</div>',
    '</main>',
    `<llm-only>\n\n# HTTP status codes\n\n${listForMachines()}\n\n</llm-only>`,
    '',
  ].join('\n');
}

/** The list as plain Markdown. */
function listForMachines(): string {
  const registered = allStatusDetails.map(
    ({ code, phrase, summary }) => `- [${code} ${phrase}](/codes/${code}): ${summary}`,
  );
  const unofficial = allUnofficialDetails.map(
    (details) =>
      `- [${details.code} ${details.phrase}](${unofficialLink(details)}) (${details.vendor}): ${details.summary}`,
  );
  return [...registered, '', 'Unofficial, in no registry:', '', ...unofficial].join('\n');
}

function group(digits: string, name: string, line: string): string {
  const first = digits.charAt(0);
  const registered = allStatusDetails.filter(({ code }) => String(code).startsWith(first));
  const unofficial = allUnofficialDetails.filter((details) => details.class && String(details.code).startsWith(first));
  const rows = [...registered, ...unofficial].sort((a, b) => a.code - b.code);
  return [
    `<section class="group class-${first}" data-digits="${digits}"><h2 id="${digits}">${digits} ${name} <span class="group-line">${escapeHtml(line)}</span></h2><ul class="rows">`,
    ...rows.map((row) => (row.registered ? registeredRow(row) : unofficialRow(row))),
    '</ul></section>',
  ].join('\n');
}

function registeredRow({ code, name, phrase, summary, state }: StatusDetails): string {
  const tag = stateNotes[state];
  return rowOf({ code, name, phrase, summary, tag, link: `/codes/${code}`, kind: common.has(code) ? ' common' : '' });
}

function unofficialRow(details: UnofficialDetails): string {
  const { code, name, phrase, summary, vendor } = details;
  const link = unofficialLink(details);
  const from = 'http-status-kit/unofficial';
  return rowOf({ code, name, phrase, summary, tag: vendor, link, kind: ' unofficial', from });
}

interface Row {
  readonly code: number;
  readonly name: string;
  readonly phrase: string;
  readonly summary: string;
  readonly tag: string | undefined;
  readonly link: string;
  readonly kind: string;
  /** The entry point to import the constant from, unless it is the root. */
  readonly from?: string;
}

function rowOf({ code, name, phrase, summary, tag, link, kind, from }: Row): string {
  const tagged = tag === undefined ? '' : ` <span class="tag">${escapeHtml(tag)}</span>`;
  const imported = from === undefined ? '' : ` data-from="${from}"`;
  return (
    `<li class="row class-${Math.trunc(code / 100)}${kind}"><a href="${link}"><span class="number">${code}</span>` +
    `<span class="phrase">${escapeHtml(phrase)}${tagged}</span><span class="summary">${escapeHtml(summary)}</span></a>` +
    `<button type="button" class="constant" data-name="${name}"${imported} aria-label="Copy the import of ${name}">${name}</button></li>`
  );
}

/** The page that explains the classes. */
export function classesPage(): string {
  const sections = classEntries.map(
    ({ digits, name, text }) => `## ${digits} ${name} {#${digits}}\n\n${text}\n\n${codesOf(digits)}\n`,
  );
  return [
    frontmatter({
      title: 'The five classes of status codes',
      description:
        'What the first digit of an HTTP status code says, and what a client does with a code that it does not know.',
      outline: 2,
    }),
    '# The five classes of status codes\n',
    `The status code is the first thing that a response says. Its class alone tells the client, every cache and every monitor whether the request went well, goes on elsewhere, or failed, and on whose side.\n`,
    classRules.map((rule) => `- ${rule}`).join('\n'),
    '',
    'These rules stand in [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15).\n',
    ...sections,
  ].join('\n');
}

function codesOf(digits: string): string {
  const codes = allStatusDetails.filter(({ code }) => String(code).startsWith(digits.charAt(0)));
  return codes.map(({ code, phrase }) => `[${code} ${phrase}](/codes/${code})`).join(' · ');
}
