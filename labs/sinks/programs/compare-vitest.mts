import { compare } from './compare.mts';
import { expectations, type Expect } from './expectations.mts';

// Each version has a process of its own, because all of them extend the same copy of chai.
const { chai, JestChaiExpect } = (await import(process.argv[2]!)) as typeof import('@vitest/expect');
chai.use(JestChaiExpect);

await compare(expectations(chai.expect as unknown as Expect));
