import type { Contestant } from './contestants.ts';

/** Rows in which some peers do not do the same as this package. */
export interface Unlike {
  readonly table: RegExp;
  readonly rows: readonly string[];
  readonly peers: readonly Contestant[];
  /** Whether the peers do less or more than this package in these rows. */
  readonly does: 'less' | 'more';
  readonly reason: string;
}

/** The tables that measure the programs in `consumers`. */
const programs = /^(?:esbuild|rollup \+ terser|rolldown|webpack|types)\b/;

const lookUps = /^throughput, look-ups/;
const errors = /^throughput, errors/;
const answers = /^throughput, answers/;

/**
 * Peers that do something different in a row. Only the title and the inputs of the row count: it makes no difference
 * what else a package can do, on either side, or in which shape it returns the same answer.
 */
export const unlikes: readonly Unlike[] = [
  {
    table: programs,
    rows: ['is it a client error?'],
    peers: ['http-status'],
    does: 'less',
    reason: 'Only registered codes have a class, so 471 is not a client error.',
  },
  {
    table: programs,
    rows: ['phrase of a code', 'code of a phrase'],
    peers: ['http-status-codes'],
    does: 'less',
    reason: 'Its table lacks registered codes such as 425, and it throws for them.',
  },
  {
    table: programs,
    rows: ['one error class', 'five error classes'],
    peers: ['hono'],
    does: 'less',
    reason: 'The error has no JSON body; its `Response` contains only the text.',
  },
  {
    table: programs,
    rows: ['one error class', 'five error classes'],
    peers: ['http-errors'],
    does: 'less',
    reason: 'The error has no body and no `Response`.',
  },
  {
    table: programs,
    rows: ['one error class', 'five error classes'],
    peers: ['nest'],
    does: 'less',
    reason: 'The error takes no header fields.',
  },
  {
    table: /^import, |^types, /,
    rows: ['http-status-kit', 'everything'],
    peers: ['hono'],
    does: 'less',
    reason: 'Only its error class is imported, not the whole package.',
  },
  {
    table: /^import, |^types, /,
    rows: ['http-status-kit', 'everything'],
    peers: ['h3', 'nest', 'axios'],
    does: 'more',
    reason: 'A whole framework or client is imported.',
  },
  {
    table: /^install, /,
    rows: ['unpacked bytes', 'files', 'packages'],
    peers: ['h3', 'hono', 'nest', 'axios'],
    does: 'more',
    reason: 'A whole framework or client is installed.',
  },

  {
    table: lookUps,
    rows: ['is it a client error? (a number)'],
    peers: ['http-status'],
    does: 'less',
    reason: 'Only registered codes have a class, so 471 is not a client error.',
  },
  {
    table: lookUps,
    rows: ['phrase of a code, miss'],
    peers: ['http-status-codes'],
    does: 'less',
    reason: 'It throws, which takes longer than the look-up.',
  },
  {
    table: lookUps,
    rows: ['parse a number', 'parse digits'],
    peers: ['statuses'],
    does: 'less',
    reason: 'It returns the phrase, not the code, and throws for an unknown code.',
  },
  {
    table: lookUps,
    rows: ['details of a code'],
    peers: ['http-status'],
    does: 'less',
    reason: 'Its details are only a name, a sentence and a class.',
  },

  {
    table: errors,
    rows: ['a 500 with a text for the log', 'any 4xx or 5xx by its number'],
    peers: ['http-errors', 'boom', 'http-errors-enhanced', 'h3', 'hono', 'nest'],
    does: 'less',
    reason: 'The text of a 5xx, which is meant for the log, stays in `message`.',
  },
  {
    table: errors,
    rows: ['a 500 without a text'],
    peers: ['http-errors-enhanced', 'h3', 'hono'],
    does: 'less',
    reason: 'The message is not the reason phrase.',
  },
  {
    table: errors,
    rows: ['a 404 with message, fields and cause', 'a 409 with all of it'],
    peers: ['nest'],
    does: 'less',
    reason: 'The error takes no header fields.',
  },
  {
    table: errors,
    rows: [
      'a 404 with message, fields and cause',
      'a 409 with members for its body',
      'a 409 with all of it',
      'a 405 with the methods allowed',
      'a 429 with Retry-After',
    ],
    peers: ['hono'],
    does: 'more',
    reason: 'Header fields and members need a `Response`, which is created together with the error.',
  },

  {
    table: answers,
    rows: ['is it one of ours? yes', 'is it one of ours? no', 'is it one of ours? mixed'],
    peers: ['hono', 'nest'],
    does: 'less',
    reason: '`instanceof` does not recognize errors from another copy of the package.',
  },
  {
    table: answers,
    rows: ['the Response of an error'],
    peers: ['hono'],
    does: 'less',
    reason: 'The body contains only the text.',
  },
  {
    table: answers,
    rows: ['the Response of an error'],
    peers: ['h3'],
    does: 'less',
    reason: 'It returns an internal object; its server creates a `Response` only when one is needed.',
  },
  {
    table: answers,
    rows: ['what a foreign error means'],
    peers: ['boom'],
    does: 'less',
    reason: 'The caller has to pass the status, and the given error is modified.',
  },
];

/** Finds the reason that a peer is not compared in a row, if there is one. */
export function unlikeOf(table: string, row: string, peer: Contestant): Unlike | undefined {
  return unlikes.find((unlike) => unlike.table.test(table) && unlike.rows.includes(row) && unlike.peers.includes(peer));
}
