// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * The names of the options that some code writes into a field; on an error of another code they are a mistake.
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
