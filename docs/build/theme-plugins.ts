/** The part of a Vite plugin that is needed here; the types of Vite are not installed beside VitePress. */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform: (code: string, id: string) => string | undefined;
}

const head = 'function activateLink(hash) {';

/**
 * Mends the outline of VitePress's theme. It marks the current heading a frame, or a tenth of a second, later; when the reader
 * has left the page by then, its marker is gone, and `activateLink` would throw.
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

/** How the components of the theme begin that this site does not have: its home page, teams, sponsors and advertisements. */
export const unusedComponents = 'VP(?:Team|Sponsors|Home|Hero|Feature|CarbonAds|DocAside(?:CarbonAds|Sponsors))';

/** Their styles, and those of two parts without a component of that name: sponsors, and the search by Algolia. */
const unusedStyles = new RegExp(`/@docsearch/css/|/vp-sponsor\\.css|/${unusedComponents}\\w*\\.vue\\?.*type=style`);

/** Leaves out styles of VitePress's theme for which no page has an element: every page would load them. */
export function dropUnusedStyles(): TransformPlugin {
  return {
    name: 'drop-unused-styles',
    enforce: 'pre',
    transform: (_code, id) => (unusedStyles.test(id) ? '' : undefined),
  };
}
