import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'The status tells programs which kind of error it is. The content tells people what happened this time. RFC 9457 gives it a form that libraries know: a JSON object with the media type `application/problem+json`, whose members are all optional.',
    'The standard asks for such an explanation with every 4xx and 5xx, and wants it to say whether the situation is temporary. Only the answer to HEAD goes without.',
  ],
  titles: { points: 'What to say with which code' },
  sections: [
    {
      id: 'members',
      title: 'The five members',
      text: [
        '`type` is a URI that names the kind of problem; without it the kind is that of the status itself. `title` is a short text for that kind and does not change from one occurrence to the next. `detail` is about this occurrence and helps the reader to mend it. `instance` is a URI of this occurrence. `status` repeats the code for whoever sees the content alone; the status line still decides.',
        'Everything else is yours: a list of errors with pointers into the request, an id of the request, the present version. Clients ignore members that they do not know, so new ones can be added later.',
      ],
      example: {
        id: 'validation',
        title: 'Every problem with its place',
        request: {
          method: 'POST',
          target: '/orders',
          headers: [
            ['Host', 'api.example.com'],
            ['Content-Type', 'application/json'],
          ],
          body: '{"item": "shoes", "quantity": -5, "deliverOn": "2020-01-01"}',
        },
        response: {
          status: 422,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Content-Type', 'application/problem+json'],
          ],
          body: '{\n  "type": "https://example.com/problems/validation",\n  "title": "Some values are not acceptable",\n  "status": 422,\n  "errors": [\n    { "pointer": "#/quantity", "detail": "has to be positive" },\n    { "pointer": "#/deliverOn", "detail": "is in the past" }\n  ]\n}',
        },
        note: 'All problems come at once, so that the client need not send the request again to learn of the next one.',
      },
    },
    {
      id: 'secrets',
      title: 'What does not belong in it',
      text: [
        'A stack trace, a query, a path of a file, the name of a host: all of that helps an attacker and no client. For 500 the content holds an id, and the log holds the rest under that id. A 401 says the same for an unknown name and a wrong password. A 404 that hides something says exactly what a true one says.',
      ],
    },
    {
      id: 'html',
      title: 'When a browser asks',
      text: [
        'A person in front of a browser gets a page, a program gets the problem document. `Accept` tells them apart. Both come with the same status.',
      ],
    },
  ],
  compare: ['400-vs-422'],
  outcomes: ['o-unprocessable', 'o-internal-error'],
  topics: ['200-with-error'],
};
