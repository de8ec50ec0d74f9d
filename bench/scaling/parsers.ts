import {
  isProblemMediaType,
  parseAllow,
  parseChallenges,
  parseContentRange,
  parseProblem,
  parseRetryAfter,
  parseStatus,
  toProblem,
} from 'http-status-kit';
import { unstable_parseRateLimit } from 'http-status-kit/unstable';

/** The functions that read untrusted input, each with inputs of any length that could make it slow. */
export const parsers: Readonly<Record<string, (size: number) => () => unknown>> = {
  'parseStatus, words': (size) => reading(parseStatus, 'not '.repeat(size / 4)),
  'parseStatus, digits': (size) => reading(parseStatus, '4'.repeat(size)),
  'parseRetryAfter, digits': (size) => reading(parseRetryAfter, '9'.repeat(size)),
  'parseRetryAfter, white space': (size) => reading(parseRetryAfter, ' '.repeat(size) + 'x'),
  'parseChallenges, parameters': (size) =>
    reading(parseChallenges, `Digest ${Array.from({ length: size / 10 }, (_, index) => `p${index}="v"`).join(', ')}`),
  'parseChallenges, backslashes': (size) => reading(parseChallenges, `Basic realm="${'\\"'.repeat(size / 2)}"`),
  'parseChallenges, commas': (size) => reading(parseChallenges, ','.repeat(size)),
  'parseChallenges, white space': (size) => reading(parseChallenges, `Basic${' '.repeat(size)}=`),
  'parseAllow, methods': (size) =>
    reading(parseAllow, Array.from({ length: size / 8 }, (_, index) => `M${index}`).join(', ')),
  'parseAllow, white space': (size) => reading(parseAllow, ' '.repeat(size) + 'x y'),
  'parseContentRange, digits': (size) => reading(parseContentRange, `bytes 0-${'9'.repeat(size)}/*`),
  'parseProblem, members': (size) =>
    reading(
      parseProblem,
      JSON.stringify(Object.fromEntries(Array.from({ length: size / 10 }, (_, index) => [index, 'v']))),
    ),
  'parseProblem, nesting': (size) => reading(parseProblem, '['.repeat(size / 2) + ']'.repeat(size / 2)),
  'isProblemMediaType, white space': (size) => reading(isProblemMediaType, ' '.repeat(size) + 'x'),
  'toProblem, members': (size) => {
    const extensions = Object.fromEntries(Array.from({ length: size / 10 }, (_, index) => [`m${index}`, 'v']));
    return () => toProblem({ status: 404, extensions });
  },
  'unstable_parseRateLimit, items': (size) =>
    reading(
      unstable_parseRateLimit,
      Array.from({ length: size / 16 }, (_, index) => `"p${index}";r=5;t=10`).join(', '),
    ),
};

function reading(read: (text: string) => unknown, text: string): () => unknown {
  return () => read(text);
}
