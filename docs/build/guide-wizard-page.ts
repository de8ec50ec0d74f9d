import { frontmatter } from './markdown.js';

/** The page of the wizard. Without a script it shows the whole guide. */
export function wizardPage(): string {
  return [
    frontmatter({
      title: 'Which status code?',
      description:
        'Which HTTP status code should my endpoint return? A few questions about what happened lead to the code, the fields to send, and the reason.',
      pageClass: 'guide-page guide-wizard',
      order: 0,
      aside: false,
      search: false,
    }),
    '# Which status code should my endpoint return?',
    '',
    '<llm-exclude><Wizard /></llm-exclude>',
    '',
    'Rather a table? [Which code for which method](/guide/rest), [the order of checks](/guide/order), or [the whole guide on one page](/guide/all).',
    '',
  ].join('\n');
}
