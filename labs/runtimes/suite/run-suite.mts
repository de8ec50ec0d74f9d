import { codes } from './codes.mjs';
import { crossings } from './crossings.mjs';
import { entryPoints } from './entry-points.mjs';
import { errorPromises } from './errors.mjs';
import { Lacking, platformOf, type Host } from './platform.mjs';
import type { Promised } from './promise.mjs';
import { wire } from './wire.mjs';

/** The outcome of one promise. */
export interface Outcome {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not applicable';
  /** Why the promise failed, or what the platform lacks. */
  readonly reason?: string;
}

const promises: readonly Promised[] = [...codes, ...errorPromises, ...wire, ...crossings, ...entryPoints];

/** Tries all promises, one after another. */
export async function runSuite(host: Host): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const promise of promises) outcomes.push(await outcomeOf(promise, host));
  return outcomes;
}

async function outcomeOf({ name, keep }: Promised, host: Host): Promise<Outcome> {
  try {
    await keep(platformOf(host));
    return { name, outcome: 'passed' };
  } catch (error) {
    const outcome = error instanceof Lacking ? 'not applicable' : 'failed';
    return { name, outcome, reason: error instanceof Lacking ? error.what : String(error) };
  }
}
