import { reasonPhrase } from 'http-status-kit';

/** Escapes a text for HTML, and for Vue, which would evaluate double braces. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{{', '&#123;&#123;');
}

/** A value as an expression in an attribute that Vue evaluates. */
export function toProp(value: unknown): string {
  return escapeHtml(JSON.stringify(value)).replaceAll("'", '&#39;');
}

/** The YAML frontmatter of a page. */
export function frontmatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).filter(([, value]) => value !== undefined);
  return ['---', ...lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', ''].join('\n');
}

/** A fenced code block. The fence is longer than any fence in the text. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** Code blocks in tabs. */
export function codeGroup(blocks: readonly (readonly [label: string, language: string, text: string])[]): string {
  const fences = blocks.map(([label, language, text]) => fence(`${language} [${label}]`, text));
  return ['::: code-group', '', ...fences, '', ':::'].join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A registered code with its phrase, as a link to its page. */
export function linkTo(code: number): string {
  return `[${code} ${reasonPhrase(code) ?? ''}](/codes/${code})`;
}

/** A heading and its text, or an empty string if there is no text. */
export function section(title: string, text: string | undefined, id?: string): string {
  return text ? `## ${title}${id === undefined ? '' : ` {#${id}}`}\n\n${text}\n` : '';
}

/** Turns a text into a sentence: with a capital at the beginning and a period at the end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?:]$/.test(trimmed) ? '' : '.'}`;
}

/** Joins words: `a, b and c`. */
export function listWords(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
