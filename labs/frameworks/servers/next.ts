import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type next from 'next';
import { buildApp, outputFolder } from '../build-app.ts';
import { listen } from '../listen.ts';

buildApp('next', 'next/dist/bin/next');

// Next's types declare a default export that its CommonJS module does not have.
const createApp = createRequire(import.meta.url)('next') as typeof next.default;
process.env['OUTPUT'] = outputFolder;
const app = createApp({ dir: fileURLToPath(new URL('../apps/next', import.meta.url)) });

// Next logs to stdout, which is reserved for the announcement.
const { log } = console;
console.log = console.error;
await app.prepare();
console.log = log;
listen(app.getRequestHandler(), 'next');
