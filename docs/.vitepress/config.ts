import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitepress';
import llmstxt from 'vitepress-plugin-llms';
import { addressedPath, made } from '../build/made.js';
import { siteAddress, siteDescription, siteTitle } from '../build/site.js';
import { showSourcesAsText } from '../build/source-links.js';
import { dropUnusedStyles, guardOutline } from '../build/theme-plugins.js';
import { writeServiceWorker } from '../build/write-service-worker.js';
import { isMirror, mirrors, nav, pagesForMachines, sidebar } from './navigation.js';

/** Hides the list of codes before it is painted, if the address asks for a part of it. */
const waitForSearch = `if(/^\\/codes(\\/|\\/index\\.html)?$/.test(location.pathname)&&/[?&](q|class|all)=/.test(location.search))document.documentElement.classList.add('codes-wait')`;

/** Tabs need a script, copying too. */
const withoutScript =
  '.vp-code-group .tabs,.copy-row,button.constant,.finder,.install button,button.copy{display:none!important}' +
  '.vp-code-group .blocks>div{display:block!important}.browse .row.unofficial,.browse .outside{display:grid!important}';

export default defineConfig({
  title: siteTitle,
  description: siteDescription,
  lang: 'en',
  cleanUrls: true,
  // A draft is built while some pages are still to be written.
  ignoreDeadLinks: process.env['SITE_DRAFT'] === '1',
  srcExclude: ['test/**', 'content/**', 'samples/**', 'made/site/**'],
  outDir: 'made/site',
  cacheDir: 'made/cache',
  rewrites: addressedPath,
  // The pages of all links in sight would be loaded at once: a hundred of them in a sidebar.
  router: { prefetchLinks: false },
  // The sidebars stand in one file, not in each page.
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
    // VitePress writes the description into an attribute as it is.
    pageData.description = pageData.description.replace(/"([^"]*)"/g, '“$1”');
    // Only a link to the source would need it, and each page would carry it.
    pageData.filePath = '';
    if (!pageData.relativePath.startsWith('api/')) return;
    // The headings of the second level are kinds, those of the third are the exports.
    Object.assign(pageData.frontmatter, { outline: [2, 3], pageClass: 'api-page' });
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      showSourcesAsText(md);
      // VitePress takes the source of a heading for the label of its link, with markup and the anchor.
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
    // `guide/Wizard.vue` imports what is made for it from `../made`.
    resolve: { alias: [{ find: /^\.\.\/made\//, replacement: fileURLToPath(new URL('theme/', made)) }] },
    // The search of the package is taken from its source.
    server: { fs: { allow: ['..'] } },
    plugins: [
      guardOutline(),
      dropUnusedStyles(),
      // It speaks of another version of Vite than VitePress does.
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
