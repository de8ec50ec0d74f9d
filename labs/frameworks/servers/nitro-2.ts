import { buildApp } from '../build-app.ts';
import { listen } from '../listen.ts';

const output = buildApp('nitro-2', 'nitropack/dist/cli/index.mjs');
const { listener } = await import(`${output}/app/server/index.mjs`);
listen(listener, 'nitropack');
