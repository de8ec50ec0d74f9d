import { expect } from 'chai';
import { compare } from './compare.mts';

await compare({
  'deep.equal': (actual, expected) => expect(actual).to.deep.equal(expected),
  'throw(/text/)': (actual, _expected, text) =>
    expect(() => {
      throw actual;
    }).to.throw(new RegExp(text)),
});
