// Runs a compiled consumer, and prints what each function of each module returns or throws.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { Response } = globalThis;
const [folder] = process.argv.slice(2);

globalThis.fetch = () => {
  const headers = { 'content-type': 'application/problem+json' };
  return Promise.resolve(new Response('{"title":"No such user"}', { status: 404, headers }));
};

/** A value as one line of text, shortened if it is long. */
function show(value) {
  const text = typeof value === 'function' ? value.name : String(JSON.stringify(value));
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** The arguments for the functions of the first snippet. */
const argumentsOf = { readUser: [42], explain: [new Response(null, { status: 409 })] };

const outcomes = {};
for (const file of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
  const exports = await import(pathToFileURL(join(folder, file)).href);
  const functions = Object.entries(exports).filter(
    ([name, value]) => name !== 'default' && typeof value === 'function',
  );
  for (const [name, run] of functions) {
    let outcome;
    try {
      outcome = `returns ${show(await run(...(argumentsOf[name] ?? [])))}`;
    } catch (error) {
      outcome = `throws ${error}`;
    }
    outcomes[`${file.replace('.js', '')}: ${name}`] = outcome;
  }
}
process.stdout.write(JSON.stringify(outcomes));
