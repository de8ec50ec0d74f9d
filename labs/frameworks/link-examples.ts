import { existsSync, rmSync, symlinkSync } from 'node:fs';

// The recipes are compiled and run with the frameworks that are installed here.
const link = new URL('../../examples/frameworks/node_modules', import.meta.url);
if (!existsSync(link)) {
  // A link that leads nowhere does not exist, but is in the way.
  rmSync(link, { force: true });
  symlinkSync('../../labs/frameworks/node_modules', link, 'junction');
}
