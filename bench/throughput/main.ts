import { measureThroughput } from './measure.ts';

console.log(JSON.stringify(await measureThroughput(process.argv.includes('--quick'))));
