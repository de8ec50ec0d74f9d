import type { Comparison } from './compare.ts';

/** Why a peer that does the same leads, by table, row and peer; the first that fits. */
export const reasons: readonly (readonly [where: RegExp, reason: string])[] = [
  [/types, /, 'Its types say less: ours give the exact code, phrase, class or option.'],
  [
    /(?:minified|gzip|brotli).*error class.*http-errors-enhanced/,
    'It checks no options, and neither hides the text of a 5xx nor makes a `Response`.',
  ],
  [/error class.*h3/, 'Its one class checks no options and makes neither a problem document nor a `Response`.'],
  [
    /code of a phrase/,
    'It knows one phrase of each code; ours reads digits, names, status lines and former phrases too.',
  ],
  [/import.*statuses/, 'It is one small file, and its package.json has no exports to resolve.'],
  [/import/, 'It reads less: ours loads all that the root exports.'],
  [
    /look-ups.*phrase of a code/,
    'Its table is a plain object; ours has no prototype, so that `constructor` is no phrase, which makes a miss slower.',
  ],
  [/look-ups.*exact phrase/, 'It looks up the exact text in an object; ours looks in a map of all spellings.'],
  [
    /throughput, errors/,
    'Its properties are plain ones; ours hides all but the status, so that nothing of it ends up in a body or a log, and checks fields.',
  ],
  [/one of ours/, 'It goes by a name or a plain property; ours by a symbol that only its errors have.'],
  [/instanceof/, 'It has one class for all codes; ours has one for each, which is one step further away.'],
  [
    /toJSON|JSON\.stringify/,
    'It hands out what it holds; ours makes a problem document, without what JSON cannot hold.',
  ],
  [/memory/, 'It holds no fields and no members of a problem.'],
  [/install/, 'It has no details, no guide, no checks and no declarations of them.'],
];

export function reasonFor({ table, row, peer }: Pick<Comparison, 'table' | 'row' | 'peer'>): string {
  return reasons.find(([where]) => where.test(`${table}, ${row}, ${peer}`))?.[1] ?? '';
}
