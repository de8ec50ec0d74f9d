import type { Contestant } from './contestants.ts';

/** Rows in which some peers do not do the same as this package. */
export interface Unlike {
  readonly table: RegExp;
  readonly rows: readonly string[];
  readonly peers: readonly Contestant[];
  /** Whether the peers do less than this package there, or more. */
  readonly does: 'less' | 'more';
  readonly reason: string;
}

/** Programs of `consumers`, which do the same wherever they are measured. */
const programs = /^(?:esbuild|rollup \+ terser|rolldown|webpack|types)\b/;

const lookUps = /^throughput, look-ups/;
const errors = /^throughput, errors/;
const answers = /^throughput, answers/;

/**
 * What is not compared like with like. The measure is the title of the row, with the inputs of the row: what a package can do beyond
 * that makes no difference, on either side. Other shapes of the same answer are no difference either.
 */
export const unlikes: readonly Unlike[] = [
  {
    table: programs,
    rows: ['is it a client error?'],
    peers: ['http-status'],
    does: 'less',
    reason: 'Only registered codes have a class, so 471 is no client error.',
  },
  {
    table: programs,
    rows: ['phrase of a code', 'code of a phrase'],
    peers: ['http-status-codes'],
    does: 'less',
    reason: 'The table lacks registered codes such as 425, and throws for what it lacks.',
  },
  {
    table: programs,
    rows: ['one error class', 'five error classes'],
    peers: ['hono'],
    does: 'less',
    reason: 'The error has no JSON body; its `Response` is the text alone.',
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
    reason: 'Only its one error class is imported, not the package.',
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
    reason: 'Only registered codes have a class, so 471 is no client error.',
  },
  {
    table: lookUps,
    rows: ['phrase of a code, miss'],
    peers: ['http-status-codes'],
    does: 'less',
    reason: 'It throws, which costs it more than the look-up.',
  },
  {
    table: lookUps,
    rows: ['parse a number', 'parse digits'],
    peers: ['statuses'],
    does: 'less',
    reason: 'The answer is the phrase, not the code; an unknown code throws.',
  },
  {
    table: lookUps,
    rows: ['details of a code'],
    peers: ['http-status'],
    does: 'less',
    reason: 'The details are a name, a sentence and a class.',
  },

  {
    table: errors,
    rows: ['a 500 with a text for the log', 'any 4xx or 5xx by its number'],
    peers: ['http-errors', 'boom', 'http-errors-enhanced', 'h3', 'hono', 'nest'],
    does: 'less',
    reason: 'The text of a 5xx, which is for the log, stays in `message`.',
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
    reason: 'Fields and members need a `Response`, which is made with the error.',
  },

  {
    table: answers,
    rows: ['is it one of ours? yes', 'is it one of ours? no', 'is it one of ours? mixed'],
    peers: ['hono', 'nest'],
    does: 'less',
    reason: '`instanceof` alone does not recognize errors of another copy of the package.',
  },
  {
    table: answers,
    rows: ['the Response of an error'],
    peers: ['hono'],
    does: 'less',
    reason: 'The body is the text alone.',
  },
  {
    table: answers,
    rows: ['the Response of an error'],
    peers: ['h3'],
    does: 'less',
    reason: 'The answer is an object of its server, which makes a `Response` when one is needed.',
  },
  {
    table: answers,
    rows: ['what a foreign error means'],
    peers: ['boom'],
    does: 'less',
    reason: 'The caller tells the status, and the error that was given is changed.',
  },
];

/** Why a peer is not compared in a row, if it is not. */
export function unlikeOf(table: string, row: string, peer: Contestant): Unlike | undefined {
  return unlikes.find((unlike) => unlike.table.test(table) && unlike.rows.includes(row) && unlike.peers.includes(peer));
}
