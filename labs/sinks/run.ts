import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure, type Group, type Results } from './measure.ts';
import { cellsIn, judge, linesOf, pathOf } from './rules.ts';
import { makeStage } from './stage.ts';
import { renderResults } from './table.ts';

// npm test                 measures everything and compares it with the committed file
// npm test -- --update     measures everything and writes the file

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const file = new URL('results.json', import.meta.url);

/** Lists the cells that differ from the committed ones. */
function differences(committed: string, measured: Results): string[] {
  if (committed === jsonOf(measured)) return [];
  const [before, now] = [cellsByPath(JSON.parse(committed) as Results), cellsByPath(measured)];
  const paths = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
  const cells = paths.map((path) => `${path}\n  - ${before.get(path)}\n  + ${now.get(path)}`);
  return cells.length > 0 ? cells : ['results.json has the same cells in another order or form'];
}

function cellsByPath(results: Partial<Results>): Map<string, string> {
  const cells = Object.keys(results).flatMap((group) => cellsIn(results as Results, group as Group));
  return new Map(cells.map((cell) => [pathOf(cell), cell.cell]));
}

const jsonOf = (results: Results): string => `${JSON.stringify(results, null, 2)}\n`;

const stage = makeStage();
const results = await measure(stage).finally(() => {
  stage.remove();
});
console.log(renderResults(results));
if (values.update) writeFileSync(file, jsonOf(results));

const { kept, known, violations, stale } = judge(results);
const failures = [
  ...differences(existsSync(file) ? readFileSync(file, 'utf8') : '{}', results),
  ...linesOf(violations),
  ...stale.map((entry) => `known.ts excuses what is kept: ${entry}`),
];
for (const line of linesOf(known)) console.log(`\nKnown: ${line}`);
for (const failure of failures) console.log(`\nFailed: ${failure}`);
const cells = cellsByPath(results).size;
console.log(`\n${cells} cells; ${violations.length} break a rule, ${known.length} do so for a known reason`);
console.log(`\n${kept} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
