import type { TopicProse, TopicSection } from '../content/topics/topic-prose.js';
import type { Guide, GuideTopic } from './guide-data.js';
import { referenceLinks } from './guide-references.js';
import { codeLink, codeName, inline, list, paragraph, row, table } from './guide-text.js';
import { codeGroup, escapeHtml, frontmatter, section } from './markdown.js';
import { formatRequest, formatResponse } from './message.js';

const stateWords = { standard: 'standard', draft: 'Internet-Draft', custom: 'custom' };

function fieldTable({ headers }: GuideTopic): string | undefined {
  const heads = ['Field', 'Example', 'State', 'What it tells'];
  const rows = headers?.map(({ name, value, status, note }) =>
    row(heads, [`<code>${name}</code>`, `<code>${escapeHtml(value)}</code>`, stateWords[status], inline(note)]),
  );
  return rows && table(heads, rows, 'Fields');
}

function causeTable({ causes }: GuideTopic): string | undefined {
  const heads = ['Cause', 'What the log says', 'What to do'];
  const rows = causes?.map(({ id, cause, sign, fix }) =>
    row(heads, [inline(cause), `<code>${escapeHtml(sign)}</code>`, inline(fix)], ` id="${id}"`),
  );
  return rows && table(heads, rows, 'Causes');
}

function redirectTable({ matrix }: GuideTopic): string | undefined {
  const heads = ['The method', 'For good', 'For now'];
  const methods = new Map<unknown, string>([
    [false, 'POST may become GET'],
    [true, 'Stays, with the content'],
    ['becomes GET', 'Becomes GET'],
  ]);
  const rows = matrix?.map(({ keepMethod, permanent, temporary }) =>
    row(heads, [methods.get(keepMethod) ?? '', permanent === null ? '–' : codeLink(permanent), codeLink(temporary)]),
  );
  return rows && table(heads, rows, 'Redirects');
}

function retryTable({ rows: written }: GuideTopic): string | undefined {
  const heads = ['Code', 'Again?', 'How'];
  const rows = written?.map(({ codes, retry, how }) => row(heads, [codeStack(codes), inline(retry), inline(how)]));
  return rows && table(heads, rows, 'Retry by code');
}

const codeStack = (codes: readonly number[]): string =>
  `<ul class="code-stack">${codes.map((code) => `<li>${codeLink(code)}</li>`).join('')}</ul>`;

function groupTable({ groups }: GuideTopic): string | undefined {
  const heads = ['What a cache does', 'Codes', 'Note'];
  const rows = groups?.map(({ id, label, codes, note }) =>
    row(heads, [label, codeStack(codes), inline(note)], ` id="${id}"`),
  );
  return rows && table(heads, rows, 'Caching by code');
}

function pairSections({ pairs }: GuideTopic, { comparisons }: Guide): string | undefined {
  return pairs
    ?.map((id) => {
      const pair = comparisons.find((comparison) => comparison.id === id);
      if (pair === undefined) throw new Error(`Cannot find the comparison ${id}`);
      const picks = pair.codes.map((code) => `<li>${codeLink(code)}: ${inline(pair.pick[code] ?? '')}</li>`);
      return [
        `### ${pair.codes.map(codeName).join(' or ')} {#${pair.slug}}`,
        '',
        paragraph(pair.answer),
        `<ul>\n${picks.join('\n')}\n</ul>`,
        `<p><a href="/compare/${pair.slug}">Compare ${pair.codes.map(codeName).join(' and ')}</a></p>`,
      ].join('\n');
    })
    .join('\n\n');
}

function seeAlso(guide: Guide, { compare = [], outcomes = [], topics = [] }: TopicProse): string {
  const links = [
    ...compare.map((slug) => {
      const pair = guide.comparisons.find((comparison) => comparison.slug === slug);
      if (pair === undefined) throw new Error(`Cannot find the comparison ${slug}`);
      return `<a href="/compare/${slug}">${pair.codes.map(codeName).join(' or ')}</a>`;
    }),
    ...outcomes.map((id) => {
      const outcome = guide.outcomes.find((one) => one.id === id);
      if (outcome === undefined) throw new Error(`Cannot find the outcome ${id}`);
      return `The guide: <a href="/guide/#${id}">${outcome.title}</a>`;
    }),
    ...topics.map((slug) => {
      const topic = guide.guides.find((one) => one.slug === slug);
      if (topic === undefined) throw new Error(`Cannot find the topic ${slug}`);
      return `<a href="/topics/${slug}">${topic.title}</a>`;
    }),
  ];
  return ['<ul>', ...links.map((link) => `<li>${link}</li>`), '</ul>'].join('\n');
}

function proseSection({ id, title, text, example }: TopicSection): string {
  const blocks = example && [
    `### ${example.title} {#${example.id}}`,
    codeGroup([
      ['Response', 'http', formatResponse(example)],
      ['Request', 'http', formatRequest(example)],
    ]),
    ...(example.note === undefined ? [] : [paragraph(example.note)]),
  ];
  return section(title, [text.map((one) => paragraph(one)).join('\n'), ...(blocks ?? [])].join('\n\n'), id);
}

/** The page of a topic: the data of the guide together with its prose. */
export function topicPage(topic: GuideTopic, prose: TopicProse, guide: Guide): string {
  const { title, short, points, exceptions, instead, order, corrections, refs } = topic;
  const { titles = {} } = prose;
  return [
    frontmatter({ title, description: short, pageClass: 'guide-page topic-page', outline: 2 }),
    `# ${title}`,
    '',
    paragraph(short, 'lead'),
    ...prose.lead.map((text) => paragraph(text)),
    '',
    section(titles.points ?? 'What follows', points && list(points), 'points'),
    section('Field by field', fieldTable(topic), 'fields'),
    section('Causes and their signs', causeTable(topic), 'causes'),
    section('Where to look first', order && list(order, 'ol'), 'order'),
    section('The redirects', redirectTable(topic), 'matrix'),
    section('Code by code', retryTable(topic), 'codes'),
    section('The groups', groupTable(topic), 'groups'),
    section('The pairs', pairSections(topic, guide), 'pairs'),
    section('What to do instead', instead && paragraph(instead), 'instead'),
    section('Where it is right after all', exceptions && list(exceptions), 'exceptions'),
    ...prose.sections.map(proseSection),
    section('What older guides get wrong', corrections && list(corrections), 'corrections'),
    section('See also', seeAlso(guide, prose), 'see-also'),
    section('References', refs.length > 0 ? `<p>${referenceLinks(refs)}</p>` : undefined, 'references'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
