import type { Runtime } from './runtime.ts';
import type { Outcome } from './suite/run-suite.mjs';

/** Lists failures, promises that were left out, and promises that are not applicable but have no reason. */
export function problemsOf(
  outcomes: readonly Outcome[],
  { notApplicable = {} }: Pick<Runtime, 'notApplicable'>,
  others: readonly Outcome[] = outcomes,
): string[] {
  const names = outcomes.map(({ name }) => name);
  const expected = others.map(({ name }) => name);
  return [
    ...(names.length > 0 ? [] : ['it tried nothing']),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `"${name}" was tried twice`),
    ...expected.filter((name) => !names.includes(name)).map((name) => `"${name}" was not tried`),
    ...names.filter((name) => !expected.includes(name)).map((name) => `"${name}" was tried nowhere else`),
    ...outcomes.flatMap(({ name, outcome, reason = '' }) => {
      const isListed = Object.hasOwn(notApplicable, name);
      if (outcome === 'failed') return [`${name}: ${reason}`];
      if (outcome === 'passed' && isListed) return [`${name}: it is kept, so runtimes.ts must not excuse it`];
      if (outcome === 'not applicable' && !isListed) {
        return [`${name}: runtimes.ts gives no reason for lacking ${reason}`];
      }
      return [];
    }),
    ...Object.keys(notApplicable)
      .filter((name) => !names.includes(name))
      .map((name) => `"${name}" is excused, but there is no such promise`),
  ];
}
