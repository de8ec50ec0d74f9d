import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'ASP.NET Core has the constant `Status419AuthenticationTimeout` for an authentication that has timed out. It is documented as a constant; that the framework sends it by itself is not. Laravel uses the same number for another thing.',
  instead: [{ code: 401, when: 'the sign-in has expired: the challenge tells the client what to do' }],
  client: [
    'Treat it as [401 Unauthorized](/codes/401) without a challenge: sign in again and repeat the request once.',
  ],
};
