import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Resumable uploads of Google APIs answer so while a part of the content is still missing. `Range` in the response tells which bytes are stored. The number is registered as [308 Permanent Redirect](/codes/308), but this response has no `Location` and redirects nowhere; the client libraries of Google know both meanings.',
  instead: [
    { code: 308, when: 'you redirect for good and the method has to stay' },
    { code: 104, when: 'you follow the draft on resumable uploads' },
    { code: 202, when: 'you accept a part and report the progress in the content' },
  ],
  example: {
    title: 'A part of an upload is stored',
    text: `HTTP/1.1 308 Resume Incomplete
Content-Length: 0
Range: bytes=0-999999`,
  },
  client: [
    'Send the next part, from the byte after the end of `Range`. Without `Range`, nothing is stored yet.',
    'A client that follows redirects by itself has to leave a 308 without `Location` alone.',
  ],
};
