import { allStatusDetails } from 'http-status-kit/details';
import { describe, expect, it } from 'vitest';
import { readContent } from '../build/content.js';

const { codes } = await readContent();

/** Words that carry little meaning. */
const small = new Set(
  (
    'a an the it its is are was were be been and or of to that this there in for from with by not no does do did ' +
    'has have had you your which who what when where such as all at any'
  ).split(' '),
);

/** The beginnings of the words of a text, which related words share. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, 5));

/** The words of the first text that the second does not have. */
function added(text: string, known: string): string[] {
  const there = new Set(wordsOf(known));
  return wordsOf(text).filter((word) => !there.has(word));
}

/** The cases where both a page and a record say when to use another code. */
const twice = allStatusDetails.flatMap(({ code, instead }) =>
  instead.flatMap(({ code: other, when }) => {
    const text = codes.get(String(code))?.useInstead?.[other];
    return text === undefined ? [] : [{ code, other, text, when }];
  }),
);

describe('useInstead', () => {
  it.each(twice)('says more on the page of $code than the record of $other does', ({ text, when }) => {
    expect(added(text, when).length, `“${text}” repeats “${when}”: leave it to the record`).toBeGreaterThan(1);
  });
});

describe('added', () => {
  it('finds the words that a text adds to another', () => {
    expect(added('there is nothing to send back', 'there is nothing to send back')).toEqual([]);
    expect(added('it works and there is nothing to send', 'there is nothing to send back')).toEqual(['works']);
    expect(added('its method is known, and `Allow` is required', 'the server supports the method')).toEqual([
      'known',
      'allow',
      'requi',
    ]);
  });
});
