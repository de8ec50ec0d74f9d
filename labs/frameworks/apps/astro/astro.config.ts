import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

const output = process.env['OUTPUT'];

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  outDir: `${output}/app`,
  cacheDir: `${output}/cache`,
  vite: {
    cacheDir: `${output}/vite`,
    // Bundled, because Express installs another version.
    ssr: { noExternal: ['cookie'] },
  },
});
