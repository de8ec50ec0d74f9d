import type * as Vitest from '@vitest/expect';
import { compare } from './compare.mts';
import { expectations, type Expect } from './expectations.mts';

// Each version runs in a separate process, because all of them extend the same copy of chai.
const [, , version = '@vitest/expect'] = process.argv;
const { chai, JestChaiExpect } = (await import(version)) as typeof Vitest;
chai.use(JestChaiExpect);

await compare(expectations(chai.expect as unknown as Expect));
