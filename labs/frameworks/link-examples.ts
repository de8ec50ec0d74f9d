import { existsSync, rmSync, symlinkSync } from 'node:fs';

// Links the frameworks that are installed here, so that the recipes are compiled and run with them.
const link = new URL('../../examples/frameworks/node_modules', import.meta.url);
if (!existsSync(link)) {
  // `existsSync` is false for a dangling link too, which has to be removed first.
  rmSync(link, { force: true });
  symlinkSync('../../labs/frameworks/node_modules', link, 'junction');
}
