import { runSuite } from './run-suite.mjs';

Object.assign(globalThis, { outcomes: runSuite({ sentError: new URL('/sent-error', location.href).href }) });
