// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * The options that become header fields. Each works only with certain codes, and is a mistake with any other.
 */
export const fieldOptionNames: readonly string[] = [
  'accept',
  'acceptEncoding',
  'allow',
  'blockedBy',
  'challenges',
  'retryAfter',
  'size',
  'upgrade',
];
