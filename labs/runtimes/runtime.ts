import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import type { Outcome } from './suite/run-suite.mjs';

/** Runs the suite with a program. */
export type Run = (binary: string, stage: Stage, site: Site) => Promise<readonly Outcome[]>;

/** Where the package has to work. */
export interface Runtime {
  readonly title: string;
  /** What the program has to say of its version. */
  readonly version: RegExp;
  /** The program: named by this variable of the environment, else found at this path here. */
  readonly variable: string;
  readonly path: string;
  readonly run: Run;
  /** The promises that the platform cannot keep, each with its reason. They must be these and no others. */
  readonly notApplicable?: Readonly<Record<string, string>>;
}
