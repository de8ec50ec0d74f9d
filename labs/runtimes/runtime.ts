import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import type { Outcome } from './suite/run-suite.mjs';

/** Runs the suite with the program of a runtime. */
export type Run = (binary: string, stage: Stage, site: Site) => Promise<readonly Outcome[]>;

/** A runtime in which the package has to work. */
export interface Runtime {
  readonly title: string;
  /** Has to match the output of `--version`. */
  readonly version: RegExp;
  /** The environment variable that sets the path of the program. */
  readonly variable: string;
  /** The path of the program, relative to this folder, if the variable is not set. */
  readonly path: string;
  readonly run: Run;
  /** The promises that the platform cannot keep, each with a reason. The list must be exact. */
  readonly notApplicable?: Readonly<Record<string, string>>;
}
