import type { Theme } from 'vitepress';
import { defineAsyncComponent, type Component } from 'vue';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { keepOffline } from './keep-offline';
import CopyRow from './site/CopyRow.vue';
import SiteLayout from './site/SiteLayout.vue';
import './styles/tokens.css';
import './styles/site.css';
import './styles/codes.css';
import './styles/home.css';

/** The components of the guide. Only the pages that use one load it. */
const guideComponents = import.meta.glob<Component>('./guide/*.vue', { import: 'default' });

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component(
      'CodeSearch',
      defineAsyncComponent(() => import('./codes/CodeSearch.vue')),
    );
    app.component(
      'SiteHome',
      defineAsyncComponent(() => import('./site/SiteHome.vue')),
    );
    app.component('CopyRow', CopyRow);
    for (const [file, load] of Object.entries(guideComponents)) {
      app.component(file.replace(/^.*\/|\.vue$/g, ''), defineAsyncComponent(load));
    }
    keepOffline();
  },
};

export default theme;
