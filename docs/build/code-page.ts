import type { StatusDetails } from 'http-status-kit/details';
import { statusRecords } from '../../src/registry/index.js';
import type { CodeEntry } from '../content/code-entry.js';
import { codeSamples, exampleBlock, headerTable, mistakes, retryText } from './code-sections.js';
import type { Content, DecisionGuide } from './content.js';
import { cachingFact, cite, contentFact, limitFacts, methodFact, retryFact } from './facts.js';
import { bullets, escapeHtml, linkTo, section, toProp } from './markdown.js';
import { formatCurl } from './message.js';
import { breadcrumbs, pageHead } from './page-head.js';
import { throwSample } from './throw-sample.js';
import { ownersOf, unofficialSections } from './unofficial-page.js';

/** The name of a state as the page shows it. */
const stateWords: Readonly<Record<StatusDetails['state'], string>> = {
  standard: 'Standard',
  experimental: 'Experimental',
  temporary: 'Temporary registration',
  deprecated: 'Deprecated',
  obsolete: 'Obsolete',
  unused: 'Reserved, unused',
};

/** The page of a registered code. */
export function codePage(details: StatusDetails, content: Content, guide: DecisionGuide): string {
  const { code, phrase, summary } = details;
  const entry = content.codes.get(String(code));
  const body = [
    head(details, entry),
    decisionSections(details, entry, guide),
    facts(details),
    section('Meaning', entry?.meaning, 'meaning'),
    section('Headers', headerTable(details, entry), 'headers'),
    section('Example', entry?.examples.map(exampleBlock).join('\n\n'), 'example'),
    section('Code', codeSamples(details), 'code'),
    section('If you receive it', entry && bullets(entry.client), 'client'),
    section('Caching', entry?.cache, 'caching'),
    section('Retry', retryText(details, entry), 'retry'),
    section('Search engines', entry?.seo, 'search-engines'),
    entry?.security ? `::: warning Security\n\n${bullets(entry.security)}\n\n:::\n` : '',
    section('Common mistakes', entry && mistakes(entry), 'mistakes'),
    section('Good to know', entry?.notes && bullets(entry.notes), 'notes'),
    unofficialSections(ownersOf(code), content, 'Other uses of the number'),
    seeAlso(details, entry, guide),
    sources(details),
  ];
  return pageHead(code, `${code} ${phrase}`, summary) + body.filter((part) => part !== '').join('\n');
}

function head(details: StatusDetails, entry?: CodeEntry): string {
  const { code, phrase, summary, state, class: ofClass, spec, deprecated, name } = details;
  const curl = entry ? formatCurl(entry.examples[0]) : undefined;
  const copies = {
    code,
    name,
    member: `HttpStatus.${name}`,
    ...(code >= 400 && { throws: throwSample(code) }),
    ...(curl && { curl }),
  };
  return [
    breadcrumbs(code, ofClass),
    '',
    `# <span class="number">${code}</span> ${escapeHtml(phrase)}`,
    '',
    `<div class="lead">\n\n${summary}\n\n</div>`,
    '',
    `<div class="badges">\n\n<span class="badge state-${state}">${stateWords[state]}</span> ${cite(spec)}\n\n</div>`,
    ...(deprecated === undefined ? [] : ['', deprecated]),
    '',
    `<llm-exclude><CopyRow v-bind="${toProp(copies)}" /></llm-exclude>`,
    '',
  ].join('\n');
}

function decisionSections(details: StatusDetails, entry: CodeEntry | undefined, guide: DecisionGuide): string {
  const known = Object.fromEntries(details.instead.map(({ code, when }) => [code, when]));
  const instead = Object.entries({ ...known, ...entry?.useInstead }).map(([other, when]) => {
    const code = Number(other);
    const pair = guide.comparisons.find(({ codes }) => codes.includes(code) && codes.includes(details.code));
    return `${linkTo(code)} when ${when.replace(/\.$/, '')}${pair ? ` ([compare](/compare/${pair.slug}))` : ''}`;
  });
  const columns = [
    section('Use it when', entry && bullets(entry.use), 'use'),
    section('Use another code when', instead.length > 0 ? bullets(instead) : undefined, 'instead'),
  ].filter((part) => part !== '');
  return columns.length === 0
    ? ''
    : ['<div class="choice">', ...columns.map((column) => `<div>\n\n${column}\n</div>`), '</div>', ''].join('\n');
}

function facts(details: StatusDetails): string {
  const method = methodFact(details);
  const rows = [
    `**Content** ${contentFact(details)}`,
    `**Caching** ${cachingFact(details)}`,
    ...(method === undefined ? [] : [`**Method** ${method}`]),
    `**Retry** ${retryFact(details)}`,
    ...limitFacts(details)
      .map((fact) => `**Limits** ${fact}`)
      .slice(0, 1),
  ];
  const more = limitFacts(details).slice(1).join(' ');
  const all = more === '' ? rows : [...rows.slice(0, -1), `${rows.at(-1) ?? ''} ${more}`];
  return `<div class="facts">\n\n${bullets(all)}\n\n</div>\n`;
}

function seeAlso(details: StatusDetails, entry: CodeEntry | undefined, guide: DecisionGuide): string {
  const { code } = details;
  const outcomes = guide.outcomes.filter((outcome) => outcome.code === code);
  const pairs = guide.comparisons.filter(({ codes }) => codes.includes(code));
  const related = [...new Set<number>([...(entry?.related ?? []), ...details.related.map((other) => other.code)])];
  // Some former phrases differ only in case.
  const phrases = new Map(details.formerPhrases.map((phrase) => [phrase.toLowerCase(), phrase]));
  const names = [...phrases.values(), ...details.formerNames.map((name) => `\`${name}\``)];
  return [
    section(
      'The guide sends you here when',
      bullets(outcomes.map(({ id, title, reason }) => `[${title}](/guide/#${id}): ${reason}`)),
      'guide',
    ),
    section(
      'Compare',
      bullets(pairs.map(({ slug, question, codes }) => `[${codes.join(' or ')}](/compare/${slug}): ${question}`)),
      'compare',
    ),
    section('Related', related.length > 0 ? related.map(linkTo).join(' · ') : undefined, 'related'),
    section('Also known as', names.length > 0 ? names.join(' · ') : undefined, 'also-known-as'),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Registered codes without a page on MDN. */
const withoutMdn = new Set(statusRecords.filter(({ mdn }) => mdn === false).map(({ code }) => code));

function sources({ code, spec, since }: StatusDetails): string {
  const mdn = `https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/${code}`;
  const links = [
    cite(spec),
    ...(since.url === spec.url ? [] : [`first in ${cite(since)}`]),
    '[IANA registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)',
    ...(withoutMdn.has(code) ? [] : [`[MDN](${mdn})`]),
  ];
  const twins = `<llm-exclude> · <a href="/data/codes/${code}.json" target="_self">JSON</a> · <a href="/codes/${code}.md" target="_self">Markdown</a></llm-exclude>`;
  return section('Specification', `${links.join(' · ')}${twins}`, 'specification');
}
