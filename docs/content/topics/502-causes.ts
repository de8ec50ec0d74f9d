import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    '502 is said by a server in the middle about the server behind it. That makes it two errors in one: the failure behind, and the report of it. The report is the better start, because the server in the middle has seen how the connection ended, while the application may have been dead and written nothing.',
  ],
  sections: [
    {
      id: 'sporadic',
      title: 'The one that comes and goes',
      text: [
        'A handful of 502 in a day, under no special load, with nothing in the log of the application: that is mostly a race over idle connections. The proxy keeps a connection to the application open in order to use it again. The application closes it after its own idle time. If a request goes out in the very moment of the close, the proxy finds a dead connection and has no answer to hand on.',
        'The remedy is an order of times: the application keeps idle connections open longer than the proxy does. A Node.js server closes them after a few seconds by default, load balancers often after a minute, so the default of one side does not fit the default of the other. Set `server.keepAliveTimeout` above the idle time of the proxy.',
      ],
    },
    {
      id: 'deploy',
      title: 'The one that comes with each deployment',
      text: [
        'An application that ends at once on a signal cuts the requests it is working on. Let it stop accepting first, finish what it has, and then end; and let the load balancer stop sending before that. While nobody is ready, 503 with `Retry-After` is the honest answer, and a gateway that knows it can give it.',
      ],
    },
    {
      id: 'not-502',
      title: 'What is no 502',
      text: [
        'Silence until the time is up is 504. A valid answer from behind, even a 500, is passed on as it is: the gateway worked. And the application itself sends 502 only where it acts as a gateway, that is, where it hands on what another server says.',
      ],
    },
  ],
  compare: ['502-vs-504', '500-vs-503'],
  outcomes: ['o-bad-gateway', 'o-unavailable-no-upstream', 'o-pass-through'],
  topics: ['retry'],
};
