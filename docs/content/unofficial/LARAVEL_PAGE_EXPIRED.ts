import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Laravel answers so when the CSRF token of a form is missing or does not match any more, mostly because the page was open longer than the session lived. The sender is the framework, before the code of the application runs.',
  instead: [
    { code: 403, when: 'a CSRF check fails: it is a refusal that has nothing to do with the sign-in' },
    { code: 401, when: 'the session of the user is over' },
  ],
  client: [
    'Load the form again and send it with the new token.',
    'In an API client, send the token that the framework expects, or call a route without this check.',
    'To repeat the same request does not help.',
  ],
};
