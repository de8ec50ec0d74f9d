import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'There are more than sixty registered codes, and most services use a dozen. These four choices come up in every API, are made wrongly in many, and change what happens next: whether a client looks for something new, shows a sign-in page, marks a field, or tries again.',
  ],
  sections: [
    {
      id: 'why-they-matter',
      title: 'What hangs on each of them',
      text: [
        'Between 200 and 201 hangs the address. A client that gets 201 looks into `Location` and goes on from there. With 200 it has to find the address in the content, by a rule that you have to write down.',
        'Between 401 and 403 hangs the next step. A client library takes 401 as the sign to refresh a token and repeat the request. If the token was fine and the right was missing, it refreshes, repeats and fails again, perhaps in a loop. The other way round, a 403 to somebody who is not signed in leaves them in front of a closed door without a bell.',
        'Between 400 and 422 hangs little by the standard, and a good deal by habit: 400 means that a program is broken, 422 that a person has filled in something wrong. Both are fine, as long as the same kind of mistake always gets the same code and the content says where it is.',
        'Between 500 and 503 hangs the alarm. A 500 is a defect to mend, a 503 is a lack of capacity or a planned pause that passes. Clients may wait for the second, and search engines keep a known page through a short one.',
      ],
    },
    {
      id: 'then',
      title: 'The next ones to learn',
      text: [
        'After these come 404 and 410 for what is not there, 409 and 412 for changes that collide, 429 for limits, and the difference between 301 and 308 once something moves that is not a page. Each pair has a page of its own in the [list of comparisons](/compare/), and the [guide](/guide/) asks for the rest.',
      ],
    },
  ],
  compare: ['404-vs-410', '409-vs-412', '301-vs-308'],
  topics: ['200-with-error', 'error-body'],
};
