import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts a shared host with cPanel answers so when a site uses more than its share of processor, memory or processes. In the registry 508 is [508 Loop Detected](/codes/508) and belongs to WebDAV.',
  instead: [
    { code: 503, when: 'the site cannot serve now: the state is temporary' },
    { code: 508, when: 'a WebDAV request runs in a circle' },
  ],
  client: [
    'Wait and try again; as with [503 Service Unavailable](/codes/503) the state may pass.',
    'As the owner of the site, look at its use of resources, and talk to the host.',
  ],
};
