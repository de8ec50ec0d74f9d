import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'NestJS has a constant of this name for an error that no repeat mends. It comes from its source; the framework defines no behaviour for it. DeepL and Exchange use the same number in other senses.',
  instead: [
    { code: 422, when: 'the request is understood and can never be carried out' },
    { code: 400, when: 'something else is wrong with the request' },
    { code: 500, when: 'the server is at fault' },
  ],
  client: ['Do not repeat the request.', 'Read the content: the number tells no more than that.'],
};
