import { buildApp } from '../build-app.ts';
import { listen } from '../listen.ts';

const output = buildApp('nitro-3', 'nitro/dist/cli/index.mjs');
const { middleware } = await import(`${output}/app/server/index.mjs`);
listen(middleware, 'nitro');
