import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An early WebDAV draft gave the number to a resource with too little space. The published standard uses [507 Insufficient Storage](/codes/507) for it. Spring and http-status-codes still have a constant; the one of Spring is deprecated.',
  instead: [
    { code: 507, when: 'there is no space to store what was sent' },
    { code: 413, when: 'the content is over a limit' },
  ],
  client: [
    'Treat it as 507: do not repeat it by yourself.',
    'Check who sent it, because Laravel and ASP.NET Core mean other things by 419.',
  ],
};
