import { compare } from './compare.mts';
import { expectations, type Expect } from './expectations.mts';

// `bun test` defines these as globals.
declare const test: (name: string, run: () => Promise<void>, timeout: number) => void;
declare const expect: Expect;

test('the pairs are compared', () => compare(expectations(expect)), 60_000);
