import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts the page is blocked by Windows Parental Controls. The filter, not the site that was asked for, would be the sender. No document of Microsoft is the source of this record.',
  instead: [
    { code: 403, when: 'a filter refuses the page by policy' },
    { code: 451, when: 'a legal demand is the reason' },
    { code: 511, when: 'the network wants the user to sign in first' },
  ],
  client: [
    'Do not repeat the request; whoever manages the device decides.',
    'Do not report it as an error of the site.',
  ],
};
