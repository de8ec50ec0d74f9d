// Generated from src/registry by `npm run generate`; edit the records, not this file.

import {
  acceptFields,
  allowField,
  blockedByField,
  contentRangeField,
  proxyAuthenticateField,
  retryAfterField,
  upgradeField,
  wwwAuthenticateField,
  type FieldWriters,
} from '../errors/field-options.js';

/**
 * How the options of each code that has some become fields.
 */
export const fieldWriters: Readonly<Record<number, FieldWriters>> = {
  401: wwwAuthenticateField,
  405: allowField,
  407: proxyAuthenticateField,
  413: retryAfterField,
  415: acceptFields,
  416: contentRangeField,
  426: upgradeField,
  429: retryAfterField,
  451: blockedByField,
  503: retryAfterField,
};
