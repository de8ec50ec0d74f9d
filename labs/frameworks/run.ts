import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { isRight } from './cell.ts';
import { renderFrameworksPage } from './docs.ts';
import { frameworks } from './frameworks.ts';
import { checkHostile } from './hostile-upstream.ts';
import { measure, scenarioNames, type Measurement } from './measurement.ts';
import { bothVerdicts, checkedOf, renderResults, verdictOf, verdictsOf, type Result, type Results } from './results.ts';
import { checkGateway, checkNativeGateway } from './gateway.ts';
import { scenarios } from './scenarios.ts';
import { secret } from './secret.ts';

// npm test                        measures everything and compares it with the committed files
// npm test -- --update            measures everything and writes the files
// npm test -- express-4 koa-3     measures these servers and compares their cells
// npm test -- hostile-upstream    measures what clients receive if an upstream server misbehaves

const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });
const here = (path: string): URL => new URL(path, import.meta.url);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

let passed = 0;
const failures: string[] = [];

/** Counts a success, or a failure if there is a problem. */
function check(what: string, problem: string | false): void {
  if (problem === false) passed += 1;
  else failures.push(`${what}: ${problem}`);
}

async function measureServer(server: string): Promise<Result> {
  const native = await measure(server, 'native', 'http-status-kit');
  const recipe = await measure(server, 'recipe', 'http-status-kit');
  checkCells(server, { native: native.cells, recipe: recipe.cells });
  checkRecipe(`${server}, recipe`, native, recipe);
  for (const [what, problem] of checkNativeGateway(server, native)) check(`${server}, native, ${what}`, problem);
  for (const [what, problem] of checkGateway(server, recipe)) check(`${server}, recipe, ${what}`, problem);
  const result: Result = {
    version: native.version,
    checked: checkedOf(recipe),
    native: verdictsOf(native),
    recipe: verdictsOf(recipe),
    'http-errors': verdictsOf(await measure(server, 'native', 'http-errors')),
    boom: verdictsOf(await measure(server, 'native', 'boom')),
    nest: verdictsOf(await measure(server, 'native', 'nest')),
  };
  console.error(`${server} measured`);
  return result;
}

/** Compares every cell with the committed one, or writes it with `--update`. */
function checkCells(server: string, measured: Cells): void {
  const file = here(`cells/${server}.json`);
  if (values.update) writeFileSync(file, json(measured));
  const committed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Cells>) : {};
  for (const mode of ['native', 'recipe'] as const) {
    for (const name of scenarioNames) {
      const [expected, cell] = [committed[mode]?.[name], measured[mode][name]];
      const difference = `\n  - ${JSON.stringify(expected)}\n  + ${JSON.stringify(cell)}`;
      check(`${server}, ${mode}, ${name}`, !isDeepStrictEqual(cell, expected) && difference);
    }
  }
}

type Cells = Record<'native' | 'recipe', Measurement['cells']>;

/** Checks that a recipe handles every error and changes nothing else. This has to hold whatever is committed. */
function checkRecipe(what: string, native: Measurement, recipe: Measurement): void {
  const { cells, checks, foreign, refusals, log } = recipe;
  for (const name of scenarioNames) {
    const verdict = verdictOf(cells[name]);
    check(`${what}, ${name} is right`, !bothVerdicts(verdict).every(isRight) && `it is ${verdict}`);
  }
  for (const { scenario, findings } of checks) {
    const broken = findings.filter(({ level }) => level !== 'advice').map(({ message }) => message);
    check(`${what}, ${scenario} breaks no rule of its status`, broken.length > 0 && broken.join('; '));
  }
  const { status, head, body } = foreign;
  check(`${what}, a foreign error fails`, ![500, native.foreign.status].includes(status) && `it answers ${status}`);
  check(`${what}, a foreign error shows nothing`, (head + body).includes(secret) && `it shows ${head}\n${body}`);
  for (const [path, refusal] of Object.entries(native.refusals)) {
    const problem = `it answers ${refusals[path]} in place of ${refusal}`;
    check(`${what}, ${path} is refused as without it`, refusals[path] !== refusal && problem);
  }
  const { message } = scenarios.internal;
  check(`${what}, the log has what is not shown`, !log.includes(message) && `"${message}" is not in it\n${log}`);
}

/** Compares a committed file with the new content, or writes it with `--update`. */
function checkFile(path: string, content: string): void {
  if (values.update) writeFileSync(here(path), content);
  const fresh = existsSync(here(path)) && readFileSync(here(path), 'utf8') === content;
  check(path, !fresh && 'is stale; run "npm test -- --update" in labs/frameworks');
}

/** Checks that every program in a folder is listed in `frameworks.ts`, because others would not run. */
function checkListed(folder: string, listed: readonly string[]): void {
  for (const file of readdirSync(here(folder)).filter((file) => file.endsWith('.ts'))) {
    check(`${folder}/${file}`, !listed.includes(file.replace('.ts', '')) && 'is not in frameworks.ts');
  }
}

/** Processes a list with one worker per core. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const servers = frameworks.flatMap((framework) => Object.keys(framework.servers));
checkListed('servers', servers);
checkListed(
  '../../examples/frameworks',
  frameworks.flatMap(({ recipes }) => recipes),
);

const measured: Record<string, Result> = {};
const hostile = 'hostile-upstream';
const chosen = positionals.length > 0 ? positionals.filter((name) => name !== hostile) : servers;
await inParallel(chosen, async (server) => {
  try {
    measured[server] = await measureServer(server);
  } catch (error) {
    check(server, String(error));
  }
});

const results: Results = Object.fromEntries(
  chosen.flatMap((server) => (measured[server] ? [[server, measured[server]]] : [])),
);
console.log(renderResults(results));
if (positionals.length === 0 || positionals.includes(hostile)) {
  console.log(await checkHostile(check, values.update));
}
if (servers.every((server) => server in results)) {
  checkFile('results.json', json(results));
  checkFile('../../docs/frameworks.md', renderFrameworksPage(results));
}

for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
