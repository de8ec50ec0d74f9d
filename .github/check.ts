import { spawn } from 'node:child_process';

// npm run check
// lints, compares types and runs the tests of what has changed, on two cores in less than 45 seconds. `bash .ci/run` runs everything.

/** Commands that run side by side; each lane runs its own one after the other. */
const lanes = [
  ['eslint --cache src test examples --ignore-pattern test/dist'],
  [
    'tsc -p .',
    'tsc -p tsconfig.test.json',
    'prettier --check --cache --log-level warn src test examples',
    'vitest run --project unit --project generated --changed main --passWithNoTests --reporter dot',
  ],
];

/** Runs a command; its output comes when it has ended, so that two never mix. */
async function run(command: string): Promise<boolean> {
  const child = spawn(`npx ${command}`, { shell: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log(`${code === 0 ? 'Passed' : 'FAILED'}: ${command}\n${code === 0 ? '' : output}`);
  return code === 0;
}

const results = await Promise.all(
  lanes.map(async (commands) => {
    const passed: boolean[] = [];
    for (const command of commands) passed.push(await run(command));
    return passed;
  }),
);
if (results.flat().includes(false)) process.exitCode = 1;
