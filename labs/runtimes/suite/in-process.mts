import { runSuite } from './run-suite.mjs';

// Runs in Node, Bun and Deno.
console.log(JSON.stringify(await runSuite({ sentError: process.argv[2] ?? '' })));
