import { readFileSync } from 'node:fs';
import { verdicts } from './cell.ts';
import { frameworks, type Framework } from './frameworks.ts';
import { columns, totalOf, type Results } from './results.ts';
import { scenarios } from './scenarios.ts';

/** Renders the "Errors in your framework" page. */
export function renderFrameworksPage(results: Results): string {
  return [intro, ...frameworks.map(renderFramework), renderMeasurements(results)].join('\n\n') + '\n';
}

const intro = `# Errors in your framework

<!-- Generated from labs/frameworks/results.json and examples/frameworks by \`npm test -- --update\` in labs/frameworks. -->

An error of this package is an \`Error\` with a \`status\`, \`headers\` and a \`message\` that clients may see, and most frameworks read
these properties. So you can simply throw it in a handler: in production the client gets the status, often the header fields, and
nothing that was written for the log. Only @whatwg-node/server has to be told not to send stacks.

To always send the fields and an [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) problem document, pass the thrown value to one
of two functions:

- \`sendError(response, thrown)\` sends it with the response of a Node server;
- \`errorResponse(thrown)\` creates a \`Response\`, for everything that speaks fetch.

The recipes below show how to do this in each framework. What the client does not see goes to the log: replace \`console.error\`
with your logger. A request that the framework itself refuses keeps its status, and with \`trustExpose\` its text. Redirects and
other control flow are left to the framework. An error without a status becomes a 500 that shows nothing.

An error that \`ensureOk\` has read from the response of an upstream server becomes a bare 502 or 504, and so does an error of a
client such as axios or undici. Without a recipe, Express, Koa and Fastify send the status of the upstream server for an error that
was read, but none of its fields and no text from its body.

Each recipe is tested with the real framework; [the results](#what-was-measured) are at the end of the page.`;

function renderFramework({ title, recipes, native }: Framework): string {
  const blocks = recipes.map((recipe) => `\`\`\`ts\n${recipeNamed(recipe)}\`\`\``);
  return [`## ${title}`, native, ...blocks].join('\n\n');
}

function recipeNamed(name: string): string {
  return readFileSync(new URL(`../../examples/frameworks/${name}.ts`, import.meta.url), 'utf8');
}

function renderMeasurements(results: Results): string {
  const names = Object.values(scenarios).map(({ status }) => status);
  const rows = frameworks.flatMap(({ servers }) =>
    Object.entries(servers).map(([server, title]) => {
      const result = results[server];
      if (!result) throw new Error(`Cannot render the page: ${server} was not measured`);
      return [title, result.version, ...columns.map((column) => code(result[column]))];
    }),
  );
  const totals = columns.map((column) => {
    const { right, problems, leaks, all } = totalOf(results, column);
    return [headings[column], `${right} of ${all}`, String(problems), String(leaks)];
  });
  return [
    '## What was measured',
    `Each framework was started in production mode, and a synchronous and an asynchronous handler threw six errors: \
${names.slice(0, -1).join(', ')} and ${names.at(-1)}. The 401 carries \`WWW-Authenticate\`, the 405 \`Allow\`, the 429 and the 503 \
\`Retry-After\`; the 500 and the 503 have a text that no client may see. The six letters are the results, in this order:`,
    Object.entries(verdicts)
      .map(([letter, meaning]) => `- \`${letter}\` ${meaning}`)
      .join('\n'),
    'In the last columns, the handlers throw the errors of other packages, with everything that these can carry and without a recipe.',
    table(['Framework', 'Version', ...columns.map((column) => headings[column])], rows),
    'In all:',
    table(['Thrown', 'Right', 'With a problem document', 'Leaks'], totals),
  ].join('\n\n');
}

const headings = {
  native: 'http-status-kit',
  recipe: 'with the recipe',
  'http-errors': 'http-errors',
  boom: '@hapi/boom',
  nest: 'HttpException of Nest',
} as const;

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return ['<!-- prettier-ignore-start -->', ...lines, '<!-- prettier-ignore-end -->'].join('\n');
}
