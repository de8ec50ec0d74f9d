import { fileURLToPath } from 'node:url';
import shared from '../typedoc.config.js';

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The API reference as pages of the site. */
export default {
  ...shared,
  entryPoints: shared.entryPoints.map(fromRoot),
  tsconfig: fromRoot(shared.tsconfig),
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', './build/typedoc-modules.js'],
  out: 'made/api',
  docsRoot: 'made',
  outputFileStrategy: 'modules',
  entryFileName: 'index',
  modulesFileName: 'index',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: false,
  useCodeBlocks: true,
  expandObjects: false,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  sidebar: {
    autoConfiguration: true,
    format: 'vitepress',
    pretty: true,
    collapsed: false,
  },
  logLevel: 'Warn',
};
