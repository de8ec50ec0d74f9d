import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Exchange ActiveSync tells a client to use another server, because that one is a better choice or the only one that can be reached. It is described in the open specifications MS-ASHTTP. Outside this protocol the number means [451 Unavailable For Legal Reasons](/codes/451).',
  instead: [
    { code: 307, when: 'a client is to repeat the request elsewhere for now' },
    { code: 308, when: 'it is to do so from now on' },
    { code: 451, when: 'a legal demand is the reason' },
  ],
  client: [
    'Only an ActiveSync client reads it as a redirect; MS-ASHTTP tells where to find the new server.',
    'Every other client reads it as a legal block.',
  ],
};
