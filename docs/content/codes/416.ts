import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'None of the ranges in `Range` can be satisfied: they begin past the end, they are invalid, or there are so many small or overlapping ones that the server refuses. For byte ranges the response should tell the current length, as `Content-Range: bytes */5000`, so that the client can ask again. A server may also ignore `Range` and send everything as [200 OK](/codes/200). The phrase is Range Not Satisfiable; Requested Range Not Satisfiable is a former name. The start counts: a range that begins inside and ends past the end is satisfiable, and is answered with what there is ([RFC 9110 §14.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2)).',
  use: [
    'a download resumes at a position behind the end, because the file has become shorter',
    'the file is complete and the client asks for the next byte',
    'one request asks for hundreds of tiny ranges',
  ],
  useInstead: {
    200: 'you do not support ranges, or do not know the unit: ignore the field',
    206: 'at least one range begins inside the representation',
    412: 'a condition such as `If-Match` is false',
  },
  headers: {
    'Content-Range': '`bytes */` and the length at this moment, such as `bytes */5000`',
    Range: 'Such as `bytes=6000-`; positions count from 0, so the last byte of 5000 is 4999',
  },
  examples: [
    {
      id: 'past-the-end',
      title: 'A range that begins past the end',
      request: {
        method: 'GET',
        target: '/files/report.csv',
        headers: [
          ['Host', 'example.com'],
          ['Range', 'bytes=6000-'],
        ],
      },
      response: {
        status: 416,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Range', 'bytes */5000'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Range Not Satisfiable",
  "status": 416,
  "detail": "The file has 5000 bytes"
}`,
      },
      note: 'The client has 6000 bytes of an older version. With `If-Range` it would have received the new file with a 200.',
    },
  ],
  client: [
    'Read the length. If it equals what you have, the download is complete.',
    'Otherwise drop the part that you have and start again, this time with `If-Range` on later requests.',
    'Do not repeat the same range.',
  ],
  cache: 'Send `no-store` or nothing: the length may be another one soon.',
  security: [
    'Many overlapping ranges make a server send far more than the file. Set a limit for their number and answer 416 beyond it.',
  ],
  mistakes: [
    {
      wrong: 'A 416 without `Content-Range`',
      right: 'send the length, or the client cannot tell "complete" from "wrong"',
    },
    {
      wrong: '`Content-Range: bytes 0-0/5000` in a 416',
      right: 'the unsatisfied form has an asterisk: `bytes */5000`',
    },
    { wrong: 'An end past the last byte is refused', right: 'cut it to what there is and answer 206' },
    {
      wrong: 'A `Range` in an unknown unit gets a 416',
      right:
        'such a field has to be ignored ([RFC 9110 §14.2](https://www.rfc-editor.org/rfc/rfc9110#section-14.2)); send everything',
    },
  ],
};
