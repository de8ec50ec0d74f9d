import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An Application Load Balancer of AWS writes the number into its log when the client closed the connection before the idle timeout was over, so that nobody was left to answer. The client never sees it.',
  instead: [
    { when: 'Send nothing: the client is gone. Let the log say that it closed the connection.' },
    { code: 504, when: 'the server behind you was too slow and the client is still there' },
  ],
  client: [
    'In the log, compare the timeout of the clients with the time that the targets need: mostly the client gave up first.',
    'A client that closed the connection should report a timeout of its own, not a status.',
  ],
};
