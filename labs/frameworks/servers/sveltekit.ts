import { buildApp } from '../build-app.ts';
import { listen } from '../listen.ts';

const output = buildApp('sveltekit', 'vite/bin/vite.js');
const { handler } = await import(`${output}/app/handler.js`);
listen(handler, '@sveltejs/kit');
