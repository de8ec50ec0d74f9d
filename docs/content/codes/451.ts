import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server denies access because of a legal demand. It makes a censored page distinguishable from one that is missing or merely forbidden. The content should explain who made the demand, on which ground, and for whom it applies, as far as the server may say so. `Link` with `rel="blocked-by"` names who does the blocking, such as the operator or the access provider; it is not the one who demanded it ([RFC 7725 §4](https://www.rfc-editor.org/rfc/rfc7725#section-4)). The code does not tell whether the resource exists, and it may come from a server in between.',
  use: [
    'a court order or a law forbids to serve the resource, here or everywhere',
    'a takedown notice makes you remove a work, and you may say so',
    'an access provider has to block a site for its customers',
  ],
  useInstead: {
    403: 'your own policy is the reason',
    404: 'you may not even say that there is a demand',
    410: 'the author removed the work for good',
  },
  headers: { Link: 'Such as `<https://example.net/legal>; rel="blocked-by"`: the one who implements the block' },
  examples: [
    {
      id: 'court-order',
      title: 'A work that a court has forbidden',
      request: {
        method: 'GET',
        target: '/books/the-forbidden-one',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html, application/json'],
        ],
      },
      response: {
        status: 451,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Link', '<https://example.com/legal>; rel="blocked-by"'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Unavailable For Legal Reasons",
  "status": 451,
  "detail": "A court order forbids to show this book to readers in Exampleland",
  "demandedBy": "District Court of Exampleland",
  "order": "2026-118",
  "appliesTo": "Exampleland"
}`,
      },
      note: 'The content names the court, the link names the operator that follows its order.',
    },
  ],
  client: [
    'Show the explanation to the user as it is.',
    'Do not repeat the request on the same way; in another place the answer may be another one.',
    'A tool that measures censorship counts 451 and reads `blocked-by`.',
  ],
  cache:
    'A cache may store it by heuristics. Where the answer depends on the country of the reader, send `no-store` or `private`, or a shared cache denies it to everybody.',
  seo: 'Google handles it like the other 4xx codes: the page drops out of the index.',
  security: [
    'In some places it is forbidden to tell of the demand. Then 451 is no option, and a 404 or a closed connection is what remains.',
  ],
  mistakes: [
    { wrong: '451 for readers of a region that you do not want to serve', right: 'without a legal demand it is a 403' },
    {
      wrong: '`blocked-by` names the court',
      right: 'it names who implements the block; the content names who demanded it',
    },
    {
      wrong: 'The page redirects to a notice with a [200 OK](/codes/200)',
      right: 'send the notice with the 451 itself, so that programs see it',
    },
  ],
};
