import { readFileSync } from 'node:fs';
import { verdicts } from './cell.ts';
import { frameworks, type Framework } from './frameworks.ts';
import { columns, totalOf, type Results } from './results.ts';
import { scenarios } from './scenarios.ts';

/** The page "Errors in your framework". */
export function renderFrameworksPage(results: Results): string {
  return [intro, ...frameworks.map(renderFramework), renderMeasurements(results)].join('\n\n') + '\n';
}

const intro = `# Errors in your framework

<!-- Generated from labs/frameworks/results.json and examples/frameworks by \`npm test -- --update\` in labs/frameworks. -->

An error of this package is an \`Error\` with \`status\`, \`headers\` and a \`message\` that may be shown, and those are what most
frameworks read. So you can throw it in a handler and be done: in production the client gets the status, often the fields, and
nothing that was written for the log. Only @whatwg-node/server has to be told not to send stacks.

To get all of it everywhere, the fields and the [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) document, hand what was
thrown to one of two functions:

- \`sendError(response, thrown)\` writes it on the response of a Node server;
- \`errorResponse(thrown)\` makes a \`Response\`, for everything that speaks fetch.

Below is how each framework hands it over. What the client does not see goes to the log: put your logger in the place of
\`console.error\`. What the framework itself refuses keeps its status, and with \`trustExpose\` its text. A redirect, and whatever
else steers a framework, stays with it. An error without a status is a 500 that shows nothing.

An error that \`ensureOk\` has read from the response of another server becomes a bare 502, or 504, and so does the error of a
client such as axios or undici. Without a recipe, Express, Koa and Fastify send the status of the other server for an error that
was read, but none of its fields and no text of its body.

Each recipe is tested with the real framework, and [what was measured](#what-was-measured) stands at the end.`;

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
\`Retry-After\`; the 500 and the 503 have a text that no client may see. The six letters stand for them in this order:`,
    Object.entries(verdicts)
      .map(([letter, meaning]) => `- \`${letter}\` ${meaning}`)
      .join('\n'),
    'The last columns throw the errors of other packages, made with all that they can carry, without a recipe.',
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
