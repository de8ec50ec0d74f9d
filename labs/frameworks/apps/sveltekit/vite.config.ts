import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const output = process.env['OUTPUT'];

export default defineConfig({
  plugins: [sveltekit({ adapter: adapter({ out: `${output}/app` }), outDir: `${output}/build` })],
});
