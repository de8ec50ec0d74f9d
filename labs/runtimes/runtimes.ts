import { inChromium } from './run-chromium.ts';
import { inProcess } from './run-process.ts';
import { inWorkerd } from './run-workerd.ts';
import type { Runtime } from './runtime.ts';

const commonJs = 'the ES modules recognize an error of the CommonJS copy, and vice versa';
const nodeServer = ['sendError sends an error with node:http', 'sendError shows nothing of a foreign error'] as const;
const threads = [
  'a worker sends an error to the main thread as an Error',
  'a worker sends a whole problem document to the main thread',
] as const;

const because = (reason: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, reason]));

const workerd = {
  version: /^workerd \d/,
  variable: 'WORKERD',
  path: 'node_modules/@cloudflare/workerd-linux-64/bin/workerd',
};

export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major) => ({
    title: `Node ${major}`,
    version: new RegExp(`^v${major}\\.`),
    variable: `NODE_${major}`,
    path: `node_modules/node-${major}/bin/node`,
    run: inProcess(),
  })),
  {
    title: 'Bun',
    version: /^1\./,
    variable: 'BUN',
    path: 'node_modules/@oven/bun-linux-x64/bin/bun',
    run: inProcess('--no-install'),
  },
  {
    title: 'Deno',
    version: /^deno 2\./,
    variable: 'DENO',
    path: 'node_modules/@deno/linux-x64-glibc/deno',
    run: inProcess('run', '--quiet', '--no-remote', '--node-modules-dir=manual', '--allow-all'),
  },
  {
    title: 'workerd',
    ...workerd,
    run: inWorkerd(),
    notApplicable: because('A worker cannot start a thread', threads),
  },
  {
    title: 'workerd, web only',
    ...workerd,
    run: inWorkerd('no_nodejs_compat', 'no_nodejs_compat_v2'),
    notApplicable: {
      ...because('A worker that is not compatible with Node has no require', [commonJs]),
      ...because('A worker that is not compatible with Node answers with a Response', nodeServer),
      ...because('A worker cannot start a thread', threads),
    },
  },
  {
    title: 'Chromium',
    version: /^(?:Chromium|Google Chrome) \d/,
    variable: 'CHROMIUM',
    path: '/usr/bin/chromium',
    run: inChromium,
    notApplicable: {
      ...because('A page has no require', [commonJs]),
      ...because('A page cannot listen', [...nodeServer, 'a server of this platform sends a thrown error over HTTP']),
    },
  },
];
