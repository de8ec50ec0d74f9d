/** A mistake that people make, and what TypeScript should say about it. */
export interface Mistake {
  readonly code: string;
  /** The words in the message that name the fix or what is wrong. */
  readonly says: readonly string[];
  /** Why TypeScript cannot name the fix, if it cannot. */
  readonly because?: string;
}

const answer = 'declare const answer: { status: 200; body: string } | { status: 404 } | { status: 503 };\n';

export const mistakes: Readonly<Record<string, Mistake>> = {
  'an option of another code': {
    code: "import { NotFoundError } from 'http-status-kit';\nthrow new NotFoundError('No user 42', { allow: [] });\n",
    says: ["'allow'", 'HttpErrorOptions'],
  },
  'a code without a case': {
    code: `import { matchStatus } from 'http-status-kit';\n${answer}matchStatus(answer, { 200: () => 'fine', 404: () => 'nobody' });\n`,
    says: ["required in type '{ readonly _: (value: { status: 503; }) => unknown; }'"],
  },
  'a class that is none': {
    code: `import { matchStatus } from 'http-status-kit';\n${answer}matchStatus(answer, { clientErrors: () => 'mine', _: () => 'other' });\n`,
    says: ['a code', 'a class', 'clientError'],
  },
  'a number where a code is wanted': {
    code: "import type { HttpStatus } from 'http-status-kit';\nexport const fromConfig = (status: number): HttpStatus => status;\n",
    says: ["'number'", "'HttpStatus'"],
    because: 'A union of numbers has no place for a sentence, so the message cannot point to `isHttpStatus`.',
  },
  'a name that is none': {
    code: "import { NOT_FOND } from 'http-status-kit';\nconsole.log(NOT_FOND);\n",
    says: ["Did you mean 'NOT_FOUND'?"],
  },
  'an error of a code that is none': {
    code: "import { HttpError } from 'http-status-kit';\nthrow new HttpError(200);\n",
    says: ["'200'", "'ErrorRange'"],
    because: 'The range is a union of numbers, so the message has its name and not "from 400 to 599".',
  },
  'an error of a code that is none, made': {
    code: "import { createHttpError } from 'http-status-kit';\nthrow createHttpError(200);\n",
    says: ["'200'", "'ErrorRange'"],
    because: 'The range is a union of numbers, so the message has its name and not "from 400 to 599".',
  },
  'text where a status is wanted': {
    code: "import { isClientError } from 'http-status-kit';\nisClientError('404');\n",
    says: ["'HasStatus'"],
    because: 'The guards take anything that has a status, so the message names that shape and not `parseStatus`.',
  },
  'a promise where its response is wanted': {
    code: "import { isClientError } from 'http-status-kit';\nisClientError(fetch('https://example.com/'));\n",
    says: ["Property 'status' is missing in type 'Promise<Response>'"],
  },
  'an error in the place of the options': {
    code: "import { NotFoundError } from 'http-status-kit';\nthrow new NotFoundError('No user 42', new Error('db'));\n",
    says: ['an error is given as { cause: error }'],
  },
  'an extension member that is missing': {
    code: `import { defineProblem } from 'http-status-kit';\nconst OutOfStock = defineProblem({ type: 'urn:x', status: 409, title: 'Out of stock' }).with<{ left: number }>();\nthrow new OutOfStock('Only 2 left', {});\n`,
    says: ["Property 'left' is missing"],
  },
  'an extension member with the name of a standard one': {
    code: `import { defineProblem } from 'http-status-kit';\nexport const Taken = defineProblem({ type: 'urn:x', status: 409, title: 'Taken' }).with<{ status: string }>();\n`,
    says: ['type, title, status, detail and instance are no names of extension members'],
  },
  'a problem of a catalog without a case': {
    code: `import { defineProblem, problemCatalog } from 'http-status-kit';\nconst Taken = defineProblem({ type: 'urn:x', status: 409, title: 'Taken' });\ndeclare const error: unknown;\nproblemCatalog({ Taken }).match(error, { Taken: () => 'taken' });\n`,
    says: ["Property '_' is missing"],
  },
};
