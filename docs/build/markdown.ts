import { reasonPhrase } from 'http-status-kit';

/** Text that stands in HTML as it is, and is no expression of a Vue template. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{{', '&#123;&#123;');
}

/** A value for an attribute that Vue evaluates. */
export function toProp(value: unknown): string {
  return escapeHtml(JSON.stringify(value)).replaceAll("'", '&#39;');
}

/** The head of a page. */
export function frontmatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).filter(([, value]) => value !== undefined);
  return ['---', ...lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', ''].join('\n');
}

/** A fenced block; the fence is longer than any in the text. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** Blocks of which one is shown at a time. */
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

/** `Title` as a heading over the text; nothing where there is no text. */
export function section(title: string, text: string | undefined, id?: string): string {
  return text ? `## ${title}${id === undefined ? '' : ` {#${id}}`}\n\n${text}\n` : '';
}

/** Sentences begin with a capital and end with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?:]$/.test(trimmed) ? '' : '.'}`;
}

/** Words in a list: `a, b and c`. */
export function listWords(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
