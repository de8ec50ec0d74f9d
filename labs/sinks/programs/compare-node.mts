import assert from 'node:assert';
import { compare } from './compare.mts';

const thrower = (error: Error) => (): never => {
  throw error;
};

await compare({
  deepEqual: (actual, expected) => {
    assert.deepEqual(actual, expected);
  },
  deepStrictEqual: (actual, expected) => {
    assert.deepStrictEqual(actual, expected);
  },
  'throws(f, error)': (actual, expected) => {
    assert.throws(thrower(actual), expected);
  },
  'rejects(p, error)': (actual, expected) => assert.rejects(Promise.reject(actual), expected),
  'throws(f, /text/)': (actual, _expected, text) => {
    assert.throws(thrower(actual), new RegExp(text));
  },
});
