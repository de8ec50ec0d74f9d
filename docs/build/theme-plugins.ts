/** The part of a Vite plugin that is used here; the types of Vite are not installed beside VitePress. */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform: (code: string, id: string) => string | undefined;
}

const head = 'function activateLink(hash) {';

/**
 * Fixes the outline of VitePress's theme, which marks the current heading up to a tenth of a second later. If the
 * reader has left the page by then, the marker is gone and `activateLink` throws.
 */
export function guardOutline(): TransformPlugin {
  return {
    name: 'guard-outline',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/theme-default\/composables\/outline\.js(?:\?|$)/.test(id)) return undefined;
      if (!code.includes(head))
        throw new Error(`Cannot guard the outline: ${id} has no "${head}"; is it still needed?`);
      return code.replace(head, `${head}\n        if (!container.value || !marker.value) return;`);
    },
  };
}

/**
 * Matches the names of theme components that this site does not use: its home page, teams, sponsors and
 * advertisements.
 */
export const unusedComponents = 'VP(?:Team|Sponsors|Home|Hero|Feature|CarbonAds|DocAside(?:CarbonAds|Sponsors))';

/** The styles of the unused components, of sponsors and of the search by Algolia. */
const unusedStyles = new RegExp(`/@docsearch/css/|/vp-sponsor\\.css|/${unusedComponents}\\w*\\.vue\\?.*type=style`);

/** Leaves out styles of VitePress's theme that no page uses. Every page would load them. */
export function dropUnusedStyles(): TransformPlugin {
  return {
    name: 'drop-unused-styles',
    enforce: 'pre',
    transform: (_code, id) => (unusedStyles.test(id) ? '' : undefined),
  };
}
