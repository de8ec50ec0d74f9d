/** Cells in which a rule of `rules.ts` does not hold, and why it cannot. Each entry has to be needed. */
export interface Known {
  readonly rule: string;
  /** Matches the path of a cell: `consoles / Node 20 / console.log(error) / a`. */
  readonly where: RegExp;
  readonly reason: string;
}

/** The parts of a clone that are not its message, nor its own members. */
const clones = /^clients \/ [^/]+ \/ (?:structuredClone, (?:stack|cause)|v8\.serialize, all bytes) \//;
const toldApart = 'errors that differ are told apart';
/** Pairs of the same message and the same class. */
const members = '(?:type|title|instance|extensions|value of a field|one of two cookies)';
const text = 'text of a 500';
const classes = '(?:NotFoundError, HttpError|NotFoundError, its subclass)';

export const known: readonly Known[] = [
  {
    rule: 'the private text shows',
    where: /^consoles \/ [^/]+ \/ console\.log\(\{ \.\.\.error \}\)/,
    reason: 'What a spread copies, JSON sends',
  },
  {
    rule: 'the name of the class shows',
    where: /^consoles \/ [^/]+ \/ console\.log\(\{ \.\.\.error \}\)/,
    reason: 'A copy is of no class',
  },
  {
    rule: 'no client gets a private text',
    where: clones,
    reason: 'A clone has the stack of its error (HTML §2.7.3); it goes to another thread, not to a client',
  },
  {
    rule: 'no client gets anything of another server',
    where: clones,
    reason: 'The same',
  },
  {
    rule: 'no client gets the text of a cause',
    where: clones,
    reason: 'The same, and in V8 it has the cause; the text of what toHttpError was given is in the stack too',
  },
  {
    rule: 'no client gets the text of a cause',
    where: /\/ superjson of error \//,
    reason: 'superjson copies the cause of every Error, and asks no toJSON',
  },
  {
    rule: 'the private text shows',
    where: /\/ (?:pino: error\(\{ error \}\)|serialize-error) \//,
    reason: 'They call toJSON, which makes what a client may see',
  },
  {
    rule: 'the name of the class shows',
    where: /\/ (?:pino: error\(\{ error \}\)|serialize-error) \//,
    reason: 'They call toJSON, and a problem document names no class',
  },
  {
    rule: 'the type and the extension member show',
    where: /\/ (?:Deno \/ un[^/]+|Bun \/ uncaught [^/]+) \//,
    reason:
      'Deno prints the name, the message and the cause of what ends it, and Bun no more of what a callback throws',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / (?:toEqual|toStrictEqual) / (?:${members}|cause)$`),
    reason: 'Jest looks at no more than the messages of two errors, and at their classes in toStrictEqual',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / toEqual / ${classes}$`),
    reason: 'The same',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / (?:rejects\\.)?toThrow\\(error\\) / (?:${members}|${classes})$`),
    reason: 'Jest looks at the message and the cause of what was thrown, and takes a subclass for its class',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ chai 6 / deep\\.equal / (?:${members}|cause)$`),
    reason: 'chai looks at the name, the message and the code of two errors',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Bun / (?:rejects\\.)?toThrow\\(error\\) / (?:${members}|cause|${classes})$`),
    reason: 'Bun looks at the message of what was thrown',
  },
  {
    rule: toldApart,
    where: /\/ assert of Node \d+ \/ (?:throws\(f|rejects\(p), error\) \/ cause$/,
    reason: 'They look at the name, the message and the enumerable properties, and a cause is not enumerable',
  },
  {
    rule: 'the private text shows',
    where: /^consoles \/ Bun \/ (?:in an AggregateError|as a cause|unhandled rejection|uncaught [^/]+) \//,
    reason: 'Bun prints the message of what it does not ask for a text, and of its causes the instances of Error',
  },
  {
    rule: 'the private text shows',
    where: /^consoles \/ Deno \/ un[^/]+ \//,
    reason: 'Deno prints the message and the causes of what ends it, and here the cause is that which was given',
  },
  {
    rule: 'the private text shows',
    where: /^monitors \/ [^/]+ \/ tslog/,
    reason: 'tslog writes the message and the causes that are instances of Error; toLogObject is for such loggers',
  },
  {
    rule: 'the name of the class shows',
    where: /^consoles \/ Bun \/ (?:in an AggregateError|as a cause|unhandled rejection|uncaught [^/]+) \//,
    reason: 'Bun takes no name from a getter, and a property of its own would slow down instanceof for all',
  },
  {
    rule: 'the type and the extension member show',
    where: /^consoles \/ Node \d+ \/ uncaught in a worker \//,
    reason: 'The main thread prints a clone of the error, and of its own members those with a text for their key',
  },
  {
    rule: 'the type and the extension member show',
    where: /^consoles \/ Bun \/ (?:in an AggregateError|as a cause|unhandled rejection) \//,
    reason: 'Bun prints one level of the properties of an error',
  },
  {
    rule: toldApart,
    where: new RegExp(
      `/ assert of Node \\d+ / (?:deepEqual / ${members}|(?:throws\\(f|rejects\\(p), error\\) / (?:${members}|${text}))$`,
    ),
    reason: 'They look at no symbols, and a property with a text for its key would be sent',
  },
  {
    rule: toldApart,
    where: new RegExp(
      `/ (?:Jest 30 / (?:toEqual|toStrictEqual)|chai 6 / deep\\.equal|Bun / (?:rejects\\.)?toThrow\\(error\\)) / ${text}$`,
    ),
    reason: 'They look at the message, which is public',
  },
  {
    rule: 'twins are equal',
    where: /\/ (?:throws\(f, |toThrow\(|throw\()\/text\/\) \/ twins, [abc]/,
    reason: 'A pattern is looked for in the message, which is public; a test looks at detail',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Bun / (?:toEqual|toStrictEqual) / ${classes}$`),
    reason: 'Bun compares the members of two errors, and not their classes',
  },
  {
    rule: 'the type and the extension member show',
    where: /^consoles \/ [^/]+ \/ (?:inspect\(\[\[error\]\]\)|in an AggregateError) \//,
    reason: 'The extension members stand below the depth to which a console prints objects',
  },
];
