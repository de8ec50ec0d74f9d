import { isHttpStatus, reasonPhrase } from 'http-status-kit';
import { escapeHtml } from './markdown.js';

/** A registered code with its phrase, as an HTML link. */
export function codeLink(code: number): string {
  const phrase = reasonPhrase(code);
  if (phrase === undefined) throw new Error(`Cannot link ${code}: it is not registered`);
  return `<a class="code-link class-${Math.trunc(code / 100)}" href="/codes/${code}"><b>${code}</b> ${escapeHtml(phrase)}</a>`;
}

/** Codes as links. The first one is marked as recommended. */
export function codeLinks(codes: readonly number[], last = 'or'): string {
  return codes.map(codeLink).join(` <span class="or">${last}</span> `);
}

/** `401 Unauthorized`, as plain text. */
export function codeName(code: number): string {
  return `${code} ${reasonPhrase(code) ?? ''}`.trim();
}

/** Matches a number that means a status code: not part of a range, a path, a field value or a longer word. */
const mention = /(?<![\w.\-–=#/§:]|-[A-Z]\w*: )([1-5]\d\d)(?![\w\-–]|\.\d|:\d)/g;

/** Links each code in a text. The first mention includes the phrase. */
function linkCodes(text: string, seen: Set<number>): string {
  let from = 0;
  let made = '';
  for (const match of text.matchAll(mention)) {
    const code = Number(match[1]);
    if (!isHttpStatus(code) || match.index < from) continue;
    const phrase = escapeHtml(reasonPhrase(code));
    const end = match.index + 3;
    const named = text.startsWith(` ${phrase}`, end);
    made += text.slice(from, match.index);
    made +=
      seen.has(code) && !named
        ? `<a href="/codes/${code}">${code}</a>`
        : `<a href="/codes/${code}">${code} ${phrase}</a>`;
    seen.add(code);
    from = named ? end + 1 + phrase.length : end;
  }
  return made + text.slice(from);
}

const tokens = /`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g;

/** Converts a text with code spans, links and mentions of codes to HTML on one line. */
export function inline(text: string): string {
  const seen = new Set<number>();
  let from = 0;
  let made = '';
  for (const match of text.matchAll(tokens)) {
    const [whole, code, label, href] = match;
    made += linkCodes(escapeHtml(text.slice(from, match.index)), seen);
    made +=
      code === undefined
        ? `<a href="${escapeHtml(href ?? '')}">${escapeHtml(label ?? '')}</a>`
        : `<code>${escapeHtml(code)}</code>`;
    const linked = /^\/codes\/(\d{3})$/.exec(href ?? '')?.[1];
    if (linked !== undefined) seen.add(Number(linked));
    from = match.index + whole.length;
  }
  return made + linkCodes(escapeHtml(text.slice(from)), seen);
}

/** An HTML list. */
export function list(texts: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return [`<${tag}>`, ...texts.map((text) => `<li>${inline(text)}</li>`), `</${tag}>`].join('\n');
}

/** An HTML paragraph. */
export function paragraph(text: string, className?: string): string {
  return `<p${className === undefined ? '' : ` class="${className}"`}>${inline(text)}</p>`;
}

/**
 * A table row. Each cell has the heading of its column in an attribute, because a narrow screen shows it before the
 * cell.
 */
export function row(heads: readonly string[], cells: readonly string[], attributes = ''): string {
  const made = cells.map((cell, index) =>
    index === 0
      ? `<th scope="row">${cell}</th>`
      : `<td data-head="${escapeHtml((heads[index] ?? '').replace(/<[^>]+>/g, ''))}">${cell}</td>`,
  );
  return `<tr${attributes}>${made.join('')}</tr>`;
}

/** A table whose first column contains row headings. */
export function table(heads: readonly string[], rows: readonly string[], caption: string, id?: string): string {
  return [
    `<div class="cards-table" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table${id === undefined ? '' : ` id="${id}"`}>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table></div>',
  ].join('\n');
}
