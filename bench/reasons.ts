import type { Comparison } from './compare.ts';

/** Why a peer leads, by table, row and peer; the first that fits. */
const reasons: readonly (readonly [where: RegExp, reason: string])[] = [
  [/error class.*(?:h3|hono)/, 'It checks no fields and, but for the text, makes no document.'],
  [
    /(?:minified|gzip|brotli).*phrase of a code/,
    'Its table lacks some codes, and it throws for a number that is not in it.',
  ],
  [
    /(?:minified|gzip|brotli).*code of a phrase/,
    'It knows exact phrases; ours reads digits, names, status lines and former phrases too.',
  ],
  [/import.*hono/, 'It is one small file with one class.'],
  [/import.*statuses/, 'It is one small file, and its package.json has no exports to resolve.'],
  [/import/, 'It reads less: ours loads all that the front door offers.'],
  [
    /look-ups.*phrase of a code/,
    'Ours has two tables, so that errors do without one; with their gaps, V8 keeps each as a dictionary.',
  ],
  [/look-ups/, 'It looks up the exact text; ours first finds out what kind of text it is.'],
  [/a 500 with a text/, 'Ours reads the stack once, to put the text into it that the message must not have.'],
  [
    /throughput, errors/,
    'Its properties are plain ones; ours hides all but the status, so that nothing of it ends up in a body or a log, and checks fields.',
  ],
  [/one of ours/, 'It asks for the class alone; ours knows errors of other copies of the package too.'],
  [/toJSON/, 'It returns what it holds; ours leaves out what JSON cannot hold, whatever was given.'],
  [/Response of an error/, 'It sends the text alone.'],
  [/foreign error/, 'It changes the error that it was given; ours makes a new one, and never runs a getter twice.'],
  [/memory/, 'It holds no fields and no members of a problem.'],
  [/check time, .*(?:everything)/, 'Its types say less: ours know each code, phrase, class and option.'],
  [/types/, 'Its types say less: ours give the exact code, phrase or class.'],
  [/install/, 'It has no details, no guide, no checks and no declarations of them.'],
];

export function reasonFor({ table, row, peer }: Comparison): string {
  return reasons.find(([where]) => where.test(`${table}, ${row}, ${peer}`))?.[1] ?? '';
}
