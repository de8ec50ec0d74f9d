import { defineConfig, type Plugin } from 'vitepress';
import llmstxt from 'vitepress-plugin-llms';
import { addressedPath } from '../build/made.js';
import { siteAddress, siteDescription, siteTitle } from '../build/site.js';
import { showSourcesAsText } from '../build/source-links.js';
import { dropUnusedStyles, guardOutline } from '../build/theme-plugins.js';
import { writeServiceWorker } from '../build/write-service-worker.js';
import { isMirror, mirrors, nav, pagesForMachines, sidebar } from './navigation.js';

/** Hides the list of codes before the first paint if the address asks for only a part of it. */
const waitForSearch = `if(/^\\/codes(\\/|\\/index\\.html)?$/.test(location.pathname)&&/[?&](q|class|all)=/.test(location.search))document.documentElement.classList.add('codes-wait')`;

/** Hides what works only with a script: tabs, copy buttons and the search field. */
const withoutScript =
  '.vp-code-group .tabs,.copy-row,button.constant,.finder,.install button,button.copy{display:none!important}' +
  '.vp-code-group .blocks>div{display:block!important}.browse .row.unofficial,.browse .outside{display:grid!important}';

export default defineConfig({
  title: siteTitle,
  description: siteDescription,
  lang: 'en',
  cleanUrls: true,
  // In a draft, some pages are not written yet.
  ignoreDeadLinks: process.env['SITE_DRAFT'] === '1',
  srcExclude: ['test/**', 'content/**', 'samples/**', 'made/site/**'],
  outDir: 'made/site',
  cacheDir: 'made/cache',
  rewrites: addressedPath,
  // Prefetching would load the page of every visible link, and a sidebar has a hundred of them.
  router: { prefetchLinks: false },
  // Puts the sidebars into one file instead of into every page.
  metaChunk: true,
  sitemap: { hostname: siteAddress, transformItems: (items) => items.filter(({ url }) => !isMirror(url)) },
  head: [
    ['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }],
    ['link', { rel: 'manifest', href: '/site.webmanifest' }],
    ['meta', { name: 'theme-color', content: '#fcfcfa', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#121316', media: '(prefers-color-scheme: dark)' }],
    ['script', {}, waitForSearch],
    ['noscript', {}, `<style>${withoutScript}</style>`],
  ],
  transformHead({ pageData }) {
    const path = pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, '$1');
    const canonical: unknown = pageData.frontmatter['canonical'];
    const href = siteAddress + (typeof canonical === 'string' ? canonical : `/${path}`);
    return [['link', { rel: 'canonical', href }]];
  },
  transformPageData(pageData) {
    // VitePress does not escape the description when it writes it into an attribute.
    pageData.description = pageData.description.replace(/"([^"]*)"/g, '“$1”');
    // Only an edit link would need the path, and it would be part of every page.
    pageData.filePath = '';
    if (!pageData.relativePath.startsWith('api/')) return;
    // Second-level headings are kinds of exports, and third-level headings are the exports.
    Object.assign(pageData.frontmatter, { outline: [2, 3], pageClass: 'api-page' });
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      showSourcesAsText(md);
      // VitePress labels the link of a heading with the heading's source, including markup and the anchor.
      md.core.ruler.push('heading_labels', ({ tokens }) => {
        for (const [at, { type }] of tokens.entries()) {
          const children = type === 'heading_open' ? (tokens[at + 1]?.children ?? []) : [];
          const words = children
            .filter(({ type: kind }) => kind === 'text' || kind === 'code_inline')
            .map(({ content }) => content);
          const link = children.find((token) => token.attrGet('class') === 'header-anchor');
          link?.attrSet('aria-label', `Permalink to “${words.join('').trim()}”`);
        }
      });
    },
  },
  themeConfig: {
    logo: { src: '/icon.svg', alt: '', width: 24, height: 24 },
    nav,
    sidebar: sidebar(),
    outline: { level: 2, label: 'On this page' },
    docFooter: { prev: 'Previous', next: 'Next' },
    externalLinkIcon: false,
    search: {
      provider: 'local',
      options: { translations: { button: { buttonText: 'Search docs', buttonAriaLabel: 'Search docs' } } },
    },
  },
  vite: {
    publicDir: 'made/public',
    // The theme imports the search of the package from its source.
    server: { fs: { allow: ['..'] } },
    plugins: [
      guardOutline(),
      dropUnusedStyles(),
      // The plugin has its types from another version of Vite than VitePress.
      llmstxt({
        domain: siteAddress,
        title: siteTitle,
        description: siteDescription,
        sidebar: pagesForMachines,
        ignoreFiles: mirrors(),
      }) as unknown as Plugin[],
    ],
    build: { chunkSizeWarningLimit: 2000 },
  },
  buildEnd({ outDir }) {
    writeServiceWorker(outDir);
  },
});
