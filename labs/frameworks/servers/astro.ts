import { buildApp } from '../build-app.ts';
import { listen } from '../listen.ts';

const output = buildApp('astro', 'astro/bin/astro.mjs');
const { handler } = await import(`${output}/app/server/entry.mjs`);
listen(handler, 'astro');
