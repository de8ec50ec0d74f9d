/** A mistake that people make, and what TypeScript has to say about it. */
export interface Mistake {
  readonly code: string;
  /** The words that name the fix. */
  readonly fix: readonly string[];
  /** Whether they are wanted and not there yet. */
  readonly missed?: true;
}

const answer = 'declare const answer: { status: 200; body: string } | { status: 404 } | { status: 503 };\n';

export const mistakes: Readonly<Record<string, Mistake>> = {
  'an option of another code': {
    code: "import { NotFoundError } from 'http-status-kit';\nthrow new NotFoundError('No user 42', { allow: [] });\n",
    fix: ["'allow'", 'HttpErrorOptions'],
  },
  'a code without a case': {
    code: `import { matchStatus } from 'http-status-kit';\n${answer}matchStatus(answer, { 200: () => 'fine', 404: () => 'nobody' });\n`,
    fix: ["required in type '{ readonly _: (value: { status: 503; }) => unknown; }'"],
  },
  'a class that is none': {
    code: `import { matchStatus } from 'http-status-kit';\n${answer}matchStatus(answer, { clientErrors: () => 'mine', _: () => 'other' });\n`,
    fix: ['a code', 'a class', 'clientError'],
  },
  'a number where a code is wanted': {
    code: "import type { HttpStatus } from 'http-status-kit';\nexport const fromConfig = (status: number): HttpStatus => status;\n",
    fix: ["'number'", "'HttpStatus'"],
  },
  'a name that is none': {
    code: "import { NOT_FOND } from 'http-status-kit';\nconsole.log(NOT_FOND);\n",
    fix: ["Did you mean 'NOT_FOUND'?"],
  },
  'an error of a code that is none': {
    code: "import { HttpError } from 'http-status-kit';\nthrow new HttpError(200);\n",
    fix: ["'200'", "'ErrorRange'"],
  },
  'an error of a code that is none, made': {
    code: "import { createHttpError } from 'http-status-kit';\nthrow createHttpError(200);\n",
    fix: ["'200'", "'ErrorRange'"],
  },
};
