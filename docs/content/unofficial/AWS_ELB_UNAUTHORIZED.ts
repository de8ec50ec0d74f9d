import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An Application Load Balancer of AWS that signs users in answers so when the identity provider returned an error. The phrase is Unauthorized, but the number is in the class of server errors, and there is no challenge that a client could answer.',
  instead: [
    { code: 401, when: 'the client has to authenticate' },
    { code: 502, when: 'you are a gateway and the identity provider answered badly' },
    { code: 403, when: 'the identity provider refuses the user' },
  ],
  client: [
    'As a user, start the sign-in once more.',
    'As the operator, read the error of the identity provider in the log of the load balancer, and check client id, secret and redirect URI.',
  ],
};
