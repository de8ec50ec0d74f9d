import { isHttpStatus } from 'http-status-kit';
import { unofficialDetails, type UnofficialDetails } from 'http-status-kit/details';
import * as unofficial from 'http-status-kit/unofficial';
import type { Content } from './content.js';
import { bullets, codeGroup, escapeHtml, fence, linkTo, listWords, section, sentence, toProp } from './markdown.js';
import { anchorOf, breadcrumbs, pageHead } from './page-head.js';

const seenWords: Readonly<Record<UnofficialDetails['seenIn'], string>> = {
  response: 'Sent in responses',
  log: 'Seen in logs only',
  internal: 'Internal to the server',
  content: 'Seen in the content only',
};

const evidenceWords: Readonly<Record<UnofficialDetails['evidence'], string>> = {
  source: 'in source code',
  'vendor-docs': 'in documentation',
  secondary: 'by others only',
};

/** The unofficial codes of a number, best known first. */
export function ownersOf(code: number): UnofficialDetails[] {
  const rank = ({ deprecated, alsoUsedBy, evidence }: UnofficialDetails): number =>
    (deprecated ? 0 : 10) + alsoUsedBy.length + (evidence === 'secondary' ? 0 : 1);
  return [...unofficialDetails(code)].sort((a, b) => rank(b) - rank(a));
}

/** The page of an unregistered number. */
export function unofficialPage(code: number, content: Content): string {
  const owners = ownersOf(code);
  const [first] = owners;
  if (first === undefined) throw new Error(`Cannot make a page for ${code}: nobody uses it`);
  const phrases = listWords([...new Set(owners.map(({ phrase }) => phrase))], 'or');
  const vendors = listWords([...new Set(owners.map(({ vendor }) => vendor))]);
  const alone = owners.length === 1;
  const copies = { code, name: first.name, member: memberOf(first), from: 'http-status-kit/unofficial' };
  return [
    pageHead(
      code,
      `${code} ${phrases}`,
      alone ? `${first.vendor}: ${first.summary}` : `Unofficial, with ${owners.length} meanings: ${vendors}.`,
    ),
    breadcrumbs(code, first.class),
    '',
    `# <span class="number">${code}</span> ${escapeHtml(phrases)}`,
    '',
    `<div class="lead">

${alone ? first.summary : `No registry has the number. ${vendors} use it, each in a sense of its own.`}

</div>`,
    '',
    '<div class="badges">\n\n<span class="badge state-unofficial">Unofficial</span>' +
      owners.map(({ vendor }) => ` <span class="badge">${escapeHtml(vendor)}</span>`).join('') +
      '\n\n</div>',
    '',
    `<llm-exclude><CopyRow v-bind="${toProp(copies)}" /></llm-exclude>`,
    '',
    ...(alone ? [ownerText(first, content, 2)] : owners.map((owner) => ownerSection(owner, content, 2))),
    section('How clients treat it', fallbackText(code, first)),
  ].join('\n');
}

/** The constant as a member of its vendor's object, such as `NginxStatus.NO_RESPONSE`. */
function memberOf({ name, code }: UnofficialDetails): string {
  for (const [object, members] of Object.entries(unofficial)) {
    if (typeof members !== 'object' || !object.endsWith('Status')) continue;
    const member = Object.entries(members).find(([key, value]) => value === code && name.endsWith(key));
    if (member) return `${object}.${member[0]}`;
  }
  throw new Error(`Cannot find ${name} in an object of the unofficial codes`);
}

function fallbackText(code: number, { class: ofClass }: UnofficialDetails): string {
  if (ofClass === undefined) return `${code} is outside 100 to 599, so a client treats it as a 5xx (RFC 9110 §15).`;
  const fallback = Math.trunc(code / 100) * 100;
  return `A client that does not know ${code} treats it as ${linkTo(fallback)}, because the class is all that it can tell ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).`;
}

/** A section for each unofficial use of a number. */
export function unofficialSections(owners: readonly UnofficialDetails[], content: Content, title: string): string {
  if (owners.length === 0) return '';
  const note = 'These uses are in no registry.';
  return section(title, [note, ...owners.map((owner) => ownerSection(owner, content, 3))].join('\n\n'), 'unofficial');
}

function ownerSection(owner: UnofficialDetails, content: Content, level: number): string {
  const heading = `${'#'.repeat(level)} ${owner.vendor}: ${owner.phrase} {#${anchorOf(owner.name)}}`;
  return `${heading}\n\n${sentence(owner.summary)}\n\n${ownerText(owner, content, level + 1)}`;
}

function ownerText(owner: UnofficialDetails, content: Content, level: number): string {
  const { name, code, alsoUsedBy, seenIn, evidence, replacedBy, deprecated, retriedBy, headers, note } = owner;
  const entry = content.unofficial.get(name);
  const titled = (title: string, text: string | undefined): string =>
    text
      ? `${'#'.repeat(level)} ${title} {#${anchorOf(name)}-${anchorOf(title.replaceAll(' ', '_'))}}\n\n${text}\n`
      : '';
  const facts = [
    `**Where** ${seenWords[seenIn]}.`,
    ...(alsoUsedBy.length > 0 ? [`**Also used by** ${listWords(alsoUsedBy)}.`] : []),
    ...(deprecated
      ? [
          `**State** Out of use${replacedBy && isHttpStatus(replacedBy) ? `; ${linkTo(replacedBy)} took its place` : ''}.`,
        ]
      : []),
    ...(headers.length > 0
      ? [`**Fields** ${listWords(headers.map((field) => `\`${field.name}\` (${field.in})`))}.`]
      : []),
    ...(retriedBy.length > 0 ? [`**Repeated by** ${listWords(retriedBy)}.`] : []),
    `**Documented** ${evidenceWords[evidence]}.`,
  ];
  const instead = entry?.instead.map(({ code: other, when }) =>
    other === undefined
      ? sentence(when)
      : `${isHttpStatus(other) ? linkTo(other) : `[${other}](/codes/${other})`} when ${when.replace(/\.$/, '')}`,
  );
  const constant = `import { ${name} } from 'http-status-kit/unofficial';\n\n${name}; // ${code}`;
  return [
    `<div class="facts">\n\n${bullets(facts)}\n\n</div>\n`,
    titled('Meaning', [entry?.meaning, note].filter((text) => text !== undefined).join('\n\n') || undefined),
    titled('What to use instead', instead && bullets(instead)),
    titled(entry?.example?.title ?? 'Example', entry?.example && fence('text', entry.example.text)),
    titled('If you receive it', entry && bullets(entry.client)),
    codeGroup([['constant', 'ts', constant]]),
    '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
