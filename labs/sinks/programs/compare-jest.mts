import { expect } from 'expect';
import { compare } from './compare.mts';
import { expectations, type Expect } from './expectations.mts';

await compare(expectations(expect as unknown as Expect));
