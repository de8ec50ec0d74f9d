/** Cells in which a rule in `rules.ts` cannot hold, with the reason. An entry that is no longer needed is a failure. */
export interface Known {
  readonly rule: string;
  /** Matches the path of a cell: `consoles / Node 20 / console.log(error) / a`. */
  readonly where: RegExp;
  readonly reason: string;
}

/** The parts of a clone other than its message and its own properties. */
const clones = /^clients \/ [^/]+ \/ (?:structuredClone, (?:stack|cause)|v8\.serialize, all bytes) \//;
const toldApart = 'errors that differ are told apart';
/** Pairs with the same message and the same class. */
const members = '(?:type|title|instance|extensions|value of a field|one of two cookies)';
const text = 'text of a 500';
const classes = '(?:NotFoundError, HttpError|NotFoundError, its subclass)';

export const known: readonly Known[] = [
  {
    rule: 'the private text shows',
    where: /^consoles \/ [^/]+ \/ console\.log\(\{ \.\.\.error \}\)/,
    reason: 'A private text that a spread copied would also be sent as JSON',
  },
  {
    rule: 'the name of the class shows',
    where: /^consoles \/ [^/]+ \/ console\.log\(\{ \.\.\.error \}\)/,
    reason: 'A copy has no class',
  },
  {
    rule: 'no client gets a private text',
    where: clones,
    reason: 'A clone has the stack of its error (HTML §2.7.3); it goes to another thread, not to a client',
  },
  {
    rule: 'no client gets anything from an upstream server',
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
    reason: 'superjson copies the cause of every Error, and does not call toJSON',
  },
  {
    rule: 'the private text shows',
    where: /\/ (?:pino: error\(\{ error \}\)|serialize-error) \//,
    reason: 'They call toJSON, which returns only what a client may see',
  },
  {
    rule: 'the name of the class shows',
    where: /\/ (?:pino: error\(\{ error \}\)|serialize-error) \//,
    reason: 'They call toJSON, and a problem document has no class name',
  },
  {
    rule: 'the type and the extension member show',
    where: /\/ (?:Deno \/ un[^/]+|Bun \/ uncaught [^/]+) \//,
    reason:
      'Deno prints the name, the message and the cause of an error that ends it, and Bun does the same for errors in callbacks',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / (?:toEqual|toStrictEqual) / (?:${members}|cause)$`),
    reason: 'Jest only compares the messages of two errors, and with toStrictEqual their classes',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / toEqual / ${classes}$`),
    reason: 'The same',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Jest 30 / (?:rejects\\.)?toThrow\\(error\\) / (?:${members}|${classes})$`),
    reason: 'Jest compares the message and the cause of a thrown error, and treats a subclass as its base class',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ chai 6 / deep\\.equal / (?:${members}|cause)$`),
    reason: 'chai compares the name, the message and the code of two errors',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Bun / (?:rejects\\.)?toThrow\\(error\\) / (?:${members}|cause|${classes})$`),
    reason: 'Bun compares the message of a thrown error',
  },
  {
    rule: toldApart,
    where: /\/ assert of Node \d+ \/ (?:throws\(f|rejects\(p), error\) \/ cause$/,
    reason: 'They compare the name, the message and the enumerable properties, and a cause is not enumerable',
  },
  {
    rule: 'the private text shows',
    where: /^consoles \/ Bun \/ (?:in an AggregateError|as a cause|unhandled rejection|uncaught [^/]+) \//,
    reason:
      'Bun prints the message and the causes that are instances of Error, and does not call the custom inspect function here',
  },
  {
    rule: 'the private text shows',
    where: /^consoles \/ Deno \/ un[^/]+ \//,
    reason: 'Deno prints the message and the causes of an error that ends it, and these causes are only the given ones',
  },
  {
    rule: 'the private text shows',
    where: /^monitors \/ [^/]+ \/ tslog/,
    reason: 'tslog writes the message and the causes that are instances of Error; toLogObject is for such loggers',
  },
  {
    rule: 'the name of the class shows',
    where: /^consoles \/ Bun \/ (?:in an AggregateError|as a cause|unhandled rejection|uncaught [^/]+) \//,
    reason: 'Bun does not read the name from a getter, and an own property would slow down instanceof for everyone',
  },
  {
    rule: 'the type and the extension member show',
    where: /^consoles \/ Node \d+ \/ uncaught in a worker \//,
    reason: 'The main thread prints a clone of the error, with only those of its own properties that have string keys',
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
    reason: 'They ignore symbols, and a property with a string key would be sent',
  },
  {
    rule: toldApart,
    where: new RegExp(
      `/ (?:Jest 30 / (?:toEqual|toStrictEqual)|chai 6 / deep\\.equal|Bun / (?:rejects\\.)?toThrow\\(error\\)) / ${text}$`,
    ),
    reason: 'They compare the message, which is public',
  },
  {
    rule: 'twins are equal',
    where: /\/ (?:throws\(f, |toThrow\(|throw\()\/text\/\) \/ twins, [abc]/,
    reason: 'The pattern is matched against the message, which is public; tests should check detail',
  },
  {
    rule: toldApart,
    where: new RegExp(`/ Bun / (?:toEqual|toStrictEqual) / ${classes}$`),
    reason: 'Bun compares the properties of two errors, but not their classes',
  },
  {
    rule: 'the type and the extension member show',
    where: /^consoles \/ [^/]+ \/ (?:inspect\(\[\[error\]\]\)|in an AggregateError) \//,
    reason: 'The extension members are nested deeper than a console prints objects',
  },
];
