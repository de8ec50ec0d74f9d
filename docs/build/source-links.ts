import { posix } from 'node:path';
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';

/** Shows links to sources as text: they work on GitHub, but the site does not have these files. */
export function showSourcesAsText(md: MarkdownRenderer): void {
  md.core.ruler.push('source_links', ({ tokens, env }) => {
    const { relativePath = '' } = env as Partial<MarkdownEnv>;
    for (const token of tokens) {
      // Links cannot be nested, so one flag is enough.
      let isSource = false;
      token.children = (token.children ?? []).filter((child) => {
        if (child.type === 'link_open') isSource = leadsOut(child.attrGet('href') ?? '', relativePath);
        return !isSource || (child.type !== 'link_open' && child.type !== 'link_close');
      });
    }
  });
}

function leadsOut(href: string, page: string): boolean {
  return href.startsWith('.') && posix.join(posix.dirname(page), href).startsWith('../');
}
