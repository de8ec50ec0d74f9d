import type { Comparison } from './compare.ts';

/** Why a peer leads although it does the same thing. The first pattern that matches table, row and peer applies. */
export const reasons: readonly (readonly [where: RegExp, reason: string])[] = [
  [/types, /, 'Its types are less precise: ours give the exact code, phrase, class or option.'],
  [
    /(?:minified|gzip|brotli).*error class.*http-errors-enhanced/,
    'It does not check its options, hide the text of a 5xx or create a `Response`.',
  ],
  [
    /error class.*h3/,
    'Its only error class does not check its options, and creates neither a problem document nor a `Response`.',
  ],
  [/code of a phrase/, 'It knows one phrase per code; ours also reads digits, names, status lines and former phrases.'],
  [/import.*statuses/, 'It is one small file, and its package.json has no `exports` to resolve.'],
  [/import/, 'It loads less code: ours loads everything that the root entry point exports.'],
  [
    /look-ups.*phrase of a code/,
    'Its table is a plain object. Ours has no prototype, so that `constructor` has no phrase, and this makes a miss slower.',
  ],
  [/look-ups.*exact phrase/, 'It looks up the exact text in an object; ours searches a map of all spellings.'],
  [
    /throughput, errors/,
    'Its errors have plain properties. Ours hide all but the status, so that nothing ends up in a body or a log by accident, and check header fields.',
  ],
  [/one of ours/, 'It checks a name or a plain property; ours checks a symbol that only its own errors have.'],
  [
    /instanceof/,
    'It has one class for all codes; ours has a class per code, so the prototype chain is one step longer.',
  ],
  [
    /toJSON|JSON\.stringify/,
    'It returns the data that it stores; ours creates a problem document and leaves out what JSON cannot represent.',
  ],
  [/memory/, 'It stores no header fields and no problem members.'],
  [/install/, 'It has no details, guide or checks, and no type declarations for them.'],
];

export function reasonFor({ table, row, peer }: Pick<Comparison, 'table' | 'row' | 'peer'>): string {
  return reasons.find(([where]) => where.test(`${table}, ${row}, ${peer}`))?.[1] ?? '';
}
