import { createHttpError, type ErrorStatus } from 'http-status-kit';
import type { StatusDetails } from 'http-status-kit/details';
import type { CodeEntry, Exchange } from '../content/code-entry.js';
import { readText } from './content.js';
import { cite, fieldCondition, levelWords } from './facts.js';
import { bullets, codeGroup, listWords, sentence } from './markdown.js';
import { formatCurl, formatRequest, formatResponse } from './message.js';
import { throwSample } from './throw-sample.js';

/** The table of header fields, with what the entry says about each. */
export function headerTable(details: StatusDetails, entry?: CodeEntry): string | undefined {
  if (details.headers.length === 0) return undefined;
  const rows = details.headers.map((field) => {
    const written = entry?.headers?.[field.name];
    const says = [fieldCondition(field), ...(written === undefined ? [] : [sentence(written)])].filter(
      (text) => text !== '',
    );
    const cells = [`\`${field.name}\``, field.in, levelWords[field.level], says.join(' '), cite(field.spec)];
    return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  });
  return ['| Field | In | Level | What to know | Source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A request and its response, with a curl command that sends the request. */
export function exampleBlock(example: Exchange): string {
  const blocks = [
    ['Response', 'http', formatResponse(example)],
    ['Request', 'http', formatRequest(example)],
    ['curl', 'sh', formatCurl(example)],
  ] as const;
  const note = example.note ? `\n\n${example.note}` : '';
  return `### ${example.title} {#${example.id}}\n\n${codeGroup(blocks)}${note}`;
}

/** Samples of the constant, the error and the handler. The last two come from files that the tests run. */
export function codeSamples(details: StatusDetails): string {
  const { code, name, phrase } = details;
  const quoted = JSON.stringify(phrase).replace(/^"(.*)"$/, (_, text: string) =>
    text.includes("'") ? `"${text}"` : `'${text}'`,
  );
  const constant = [
    `import { ${name}, reasonPhrase } from 'http-status-kit';`,
    '',
    `${name}; // ${code}, the literal type ${code}`,
    `reasonPhrase(${name}); // ${quoted}`,
  ].join('\n');
  const handler = readText(`samples/handlers/${code}.ts`) ?? readText(`samples/servers/${code}.ts`);
  return codeGroup([
    ['constant', 'ts', constant],
    ...(code >= 400
      ? ([
          [
            'throw',
            'ts',
            `import { ${createHttpError(code as ErrorStatus).name} } from 'http-status-kit';\n\n${throwSample(code)}`,
          ],
        ] as const)
      : []),
    ...(handler === undefined ? [] : ([[code < 200 ? 'server' : 'handler', 'ts', handler]] as const)),
  ]);
}

/** What the entry says about retrying, and the clients that retry automatically. */
export function retryText({ retry }: StatusDetails, entry?: CodeEntry): string | undefined {
  const conditions = Object.entries(retry.retriedWhen).map(([client, when]) => `${client} (${when})`);
  const clients = [...retry.retriedBy, ...conditions];
  const known = clients.length > 0 ? `Clients that repeat it by themselves: ${listWords(clients)}.` : undefined;
  const parts = [entry?.retry, known].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

/** Common mistakes, each with the correction. */
export function mistakes(entry: CodeEntry): string {
  return bullets(entry.mistakes.map(({ wrong, right }) => `**${sentence(wrong)}** ${sentence(right)}`));
}
