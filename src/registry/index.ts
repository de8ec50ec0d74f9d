import { informationalRecords } from './1xx-informational.js';
import { successRecords } from './2xx-success.js';
import { redirectionRecords } from './3xx-redirection.js';
import { clientErrorRecords } from './4xx-client-error.js';
import { serverErrorRecords } from './5xx-server-error.js';
import type { StatusRecord } from './status-record.js';

/** Every row of the IANA registry, in ascending order. */
export const statusRecords: readonly StatusRecord[] = [
  ...informationalRecords,
  ...successRecords,
  ...redirectionRecords,
  ...clientErrorRecords,
  ...serverErrorRecords,
];

export { rfc, specLabel, specUrl } from './spec.js';
export { statusClasses } from './status-class.js';
export { unofficialRecords } from './unofficial/index.js';
