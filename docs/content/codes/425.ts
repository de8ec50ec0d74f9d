import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'With TLS 1.3 a client can send data together with its first message, before the handshake is complete. Such early data can be recorded and replayed by somebody on the network. The server does not want to risk that for this request, and asks for it again after the handshake. The client, or the gateway in between, repeats it by itself. A server should send 425 only if the request came in early data or carries `Early-Data: 1` ([RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)), which a gateway adds when it passes such a request on.',
  use: [
    'the request came in early data, or has `Early-Data: 1`, and it is not harmless to run it twice',
    'your server cannot hold the request back until the handshake is complete',
  ],
  useInstead: {
    200: 'the method is safe and a replay does no harm: answer it',
    409: 'a step of a process comes before its turn',
    429: 'the client asks too often',
    503: 'you are not ready to serve yet',
  },
  headers: { 'Early-Data': 'Only the value `1` exists; a gateway adds it, it is not meant for user agents' },
  examples: [
    {
      id: 'payment-in-early-data',
      title: 'A request with an effect, in early data',
      request: {
        method: 'GET',
        target: '/payments/17/confirm',
        headers: [
          ['Host', 'example.com'],
          ['Early-Data', '1'],
        ],
      },
      response: {
        status: 425,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Too Early",
  "status": 425,
  "detail": "Repeat the request after the handshake"
}`,
      },
      note: 'Clients put only safe methods into early data. This `GET` has an effect all the same, so the server is careful.',
    },
  ],
  client: [
    'Repeat the request once the handshake is complete, or on a new connection without early data.',
    'A gateway that set `Early-Data` itself hands 425 on only if the client sent early data too.',
    'Seen in an application log: the retry mostly happened below it. A lasting 425 points to a gateway that adds the field wrongly.',
  ],
  retry: 'Automatic, and never in early data again.',
  mistakes: [
    {
      wrong: '425 says that a date lies in the future or a sale has not begun',
      right:
        'the code is about TLS only; [403 Forbidden](/codes/403) or [409 Conflict](/codes/409) with an explanation fits',
    },
    {
      wrong: 'Early data is enabled at the edge, and the origin ignores `Early-Data`',
      right: 'answer 425 for what must not run twice, or switch early data off for it',
    },
  ],
  notes: ['Without TLS early data (0-RTT) at the edge nobody has a reason to send 425.'],
};
