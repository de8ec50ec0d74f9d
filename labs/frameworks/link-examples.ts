import { existsSync, symlinkSync } from 'node:fs';

// The recipes are compiled and run with the frameworks that are installed here.
const link = new URL('../../examples/frameworks/node_modules', import.meta.url);
if (!existsSync(link)) symlinkSync('../../labs/frameworks/node_modules', link, 'junction');
