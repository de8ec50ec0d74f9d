import { parseArgs } from 'node:util';
import { problemsOf } from './problems.ts';
import { findProgram, installChromium } from './program.ts';
import type { Runtime } from './runtime.ts';
import { runtimes } from './runtimes.ts';
import { openSite } from './site.ts';
import { makeStage } from './stage.ts';
import type { Outcome } from './suite/run-suite.mjs';
import { renderTable, type Row } from './table.ts';

// npm test                           runs the suite in all runtimes
// npm test -- Bun 'Node 22'          runs it in these runtimes
// npm test -- --package some.tgz     runs it with this tarball

const { values, positionals } = parseArgs({
  options: { package: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const chosen = runtimes.filter(({ title }) => positionals.length === 0 || positionals.includes(title));
const stage = makeStage(values.package);
const site = await openSite(stage);

async function run(runtime: Runtime): Promise<{ version: string; outcomes: readonly Outcome[]; problems: string[] }> {
  try {
    if (runtime.variable === 'CHROMIUM') installChromium(runtime);
    const { binary, found } = findProgram(runtime);
    const outcomes = await runtime.run(binary, stage, site);
    return { version: found, outcomes, problems: problemsOf(outcomes, runtime, first) };
  } catch (error) {
    return { version: '-', outcomes: [], problems: [String(error)] };
  }
}

let first: readonly Outcome[] | undefined;
const rows: Row[] = [];
const problems: string[] = [];
for (const runtime of chosen) {
  const result = await run(runtime);
  if (result.outcomes.length > 0) first ??= result.outcomes;
  problems.push(...result.problems.map((problem) => `${runtime.title}: ${problem}`));
  rows.push({ title: runtime.title, ...result });
  if (values.json) console.log(JSON.stringify({ runtime: runtime.title, ...result }));
}
site.close();
stage.remove();

console.log(renderTable(rows));
for (const problem of problems) console.log(`\nFailed: ${problem}`);
const passed = rows.flatMap(({ outcomes }) => outcomes).filter(({ outcome }) => outcome === 'passed').length;
console.log(`\n${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 || passed === 0 ? 1 : 0;
