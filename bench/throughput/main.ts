import { answers } from './answers.ts';
import { errors } from './errors.ts';
import { lookUps } from './look-ups.ts';
import { measureOperations } from './measure.ts';
import type { Operation } from './operation.ts';

// Prints one table: `main.ts errors`. With `--quick`, it measures fewer rounds.

const tables: Readonly<Record<string, readonly Operation[]>> = { 'look-ups': lookUps, errors, answers };

const [, , title = '', ...flags] = process.argv;
const operations = tables[title];
if (!operations) throw new RangeError(`Cannot measure "${title}": not one of ${Object.keys(tables).join(', ')}`);
console.log(JSON.stringify(await measureOperations(title, operations, flags.includes('--quick'))));
