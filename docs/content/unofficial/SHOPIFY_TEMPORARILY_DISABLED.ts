import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Shopify documents the number for an endpoint that is disabled for now. It speaks of the endpoint, not of the whole platform.',
  instead: [{ code: 503, when: 'something is out of order for now; `Retry-After` tells for how long' }],
  client: [
    'Wait and try again later, as with [503 Service Unavailable](/codes/503).',
    'Look at the status page of the service before you search your own code.',
  ],
};
