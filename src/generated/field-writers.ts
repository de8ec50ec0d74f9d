// Generated from src/registry by `npm run generate`; edit the records, not this file.

import {
  acceptWriters,
  allowWriters,
  blockedByWriters,
  challengesWriters,
  retryAfterWriters,
  sizeWriters,
  upgradeWriters,
  type FieldWriters,
} from '../errors/field-options.js';

/**
 * The functions that write the options of a code as header fields, by code.
 */
export const fieldWriters: Readonly<Record<number, FieldWriters>> = {
  401: challengesWriters,
  405: allowWriters,
  407: challengesWriters,
  413: retryAfterWriters,
  415: acceptWriters,
  416: sizeWriters,
  426: upgradeWriters,
  429: retryAfterWriters,
  451: blockedByWriters,
  503: retryAfterWriters,
};
