import type * as Kit from '../../../src/index.js';
import type * as Check from '../../../src/check/index.js';
import type * as Details from '../../../src/details/index.js';
import type * as Guide from '../../../src/guide/index.js';
import type { Bundler } from './bundlers.js';

/** An import, and what it may add to a bundle. */
export interface Row {
  /** The import statement. It is the name of the row in `sizes.json` and on the page of sizes. */
  readonly imports: string;
  /** What the program uses. Defaults to all imported names. */
  readonly uses?: string;
  /** The largest number of minified bytes that the import may add. */
  readonly atMost: number;
  /** Limits for bundlers whose output is larger. */
  readonly atMostIn?: Readonly<Partial<Record<Bundler, number>>>;
  /** Runs the imported code. Defaults to returning the imported values. */
  readonly tries?: (...used: never[]) => unknown;
  /** The expected result. */
  readonly gives: unknown;
  /** The error classes that the import needs. The bundle may not contain the name or phrase of any other. */
  readonly classes?: readonly string[] | 'all';
  /** The table of phrases that the import needs. */
  readonly phrases?: 'errors' | 'all';
  /** Whether the import needs the records of the registry. */
  readonly records?: true;
}

const errors = ['NotFoundError', 'ConflictError', 'ForbiddenError', 'BadRequestError', 'GoneError'];

/** A constant is inlined as its number. Only bun puts it into a variable. */
const oneConstant = { atMost: '404'.length, atMostIn: { bun: 'var o=404;o'.length }, gives: [404] } as const;

/** The size limits of the package. */
export const rows: readonly Row[] = [
  { imports: "import 'http-status-kit';", uses: '', atMost: 0, gives: [] },
  { imports: "import { NOT_FOUND } from 'http-status-kit';", ...oneConstant },
  { imports: "import * as http from 'http-status-kit';", uses: 'http.NOT_FOUND', ...oneConstant },
  { imports: "import { NOT_FOUND } from 'http-status-kit/constants';", ...oneConstant },
  { imports: "import * as Status from 'http-status-kit/constants';", uses: 'Status.NOT_FOUND', ...oneConstant },
  {
    imports: "import { NGINX_CLIENT_CLOSED_REQUEST } from 'http-status-kit/unofficial';",
    ...oneConstant,
    gives: [499],
  },
  {
    imports: "import { BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT } from 'http-status-kit';",
    atMost: '400,401,403,404,409'.length,
    atMostIn: { bun: 60 },
    gives: [400, 401, 403, 404, 409],
  },
  {
    imports: "import { HttpStatus } from 'http-status-kit';",
    atMost: 1400,
    tries: ({ NOT_FOUND }: typeof Kit.HttpStatus) => NOT_FOUND,
    gives: 404,
  },
  {
    imports: "import { isClientError } from 'http-status-kit';",
    atMost: 105,
    tries: (isClientError: typeof Kit.isClientError) => [399, 400, 499, 500].map((status) => isClientError(status)),
    gives: [false, true, true, false],
  },
  {
    imports: "import { matchStatus } from 'http-status-kit';",
    atMost: 480,
    tries: (matchStatus: typeof Kit.matchStatus) =>
      [404, 499, 200].map((status) =>
        matchStatus(status, { 404: () => 'none', clientError: () => 'wrong', _: () => '' }),
      ),
    gives: ['none', 'wrong', ''],
  },
  {
    imports: "import { reasonPhrase } from 'http-status-kit';",
    atMost: 1400,
    tries: (reasonPhrase: typeof Kit.reasonPhrase) => [reasonPhrase(404), reasonPhrase(499)],
    gives: ['Not Found', undefined],
    phrases: 'all',
  },
  {
    imports: "import { parseStatus } from 'http-status-kit';",
    atMost: 2600,
    tries: (parseStatus: typeof Kit.parseStatus) => ['404', 'Not Found', 'NOT_FOUND'].map((text) => parseStatus(text)),
    gives: [404, 404, 404],
    phrases: 'all',
  },
  {
    imports: "import { parseProblem } from 'http-status-kit';",
    atMost: 1190,
    tries: (parseProblem: typeof Kit.parseProblem) => parseProblem({ title: 'Gone for good', status: 410 }),
    gives: { type: 'about:blank', title: 'Gone for good', status: 410, extensions: {} },
  },
  {
    imports: "import { NotFoundError } from 'http-status-kit';",
    atMost: 9650,
    tries: (NotFoundError: typeof Kit.NotFoundError) => new NotFoundError().title,
    gives: 'Not Found',
    classes: ['NotFoundError'],
  },
  {
    imports: `import { ${errors.join(', ')} } from 'http-status-kit';`,
    atMost: 10_350,
    tries: (...classes: (new () => Kit.HttpError)[]) => classes.map((ErrorClass) => new ErrorClass().title),
    gives: ['Not Found', 'Conflict', 'Forbidden', 'Bad Request', 'Gone'],
    classes: errors,
  },
  {
    imports: "import { createHttpError } from 'http-status-kit';",
    atMost: 22_000,
    tries: (createHttpError: typeof Kit.createHttpError) => createHttpError(410).title,
    gives: 'Gone',
    classes: 'all',
  },
  {
    imports: "import { errorResponse } from 'http-status-kit';",
    atMost: 29_000,
    tries: (errorResponse: typeof Kit.errorResponse) => errorResponse(new Error('secret')).status,
    gives: 500,
    classes: 'all',
  },
  {
    imports: "import { errorReader, NotFoundError } from 'http-status-kit';",
    atMost: 16_100,
    tries: async (errorReader: typeof Kit.errorReader, NotFoundError: typeof Kit.NotFoundError) =>
      (await errorReader([NotFoundError])(new Response(null, { status: 404 }))).name,
    gives: 'NotFoundError',
    classes: ['NotFoundError'],
    phrases: 'errors',
  },
  {
    imports: "import { ensureOk } from 'http-status-kit';",
    atMost: 28_000,
    tries: async (ensureOk: typeof Kit.ensureOk) => {
      const thrown = await ensureOk(new Response(null, { status: 410 })).catch((error: unknown) => error);
      return (thrown as Error).name;
    },
    gives: 'GoneError',
    classes: 'all',
  },
  {
    imports: "import { chooseStatus } from 'http-status-kit/guide';",
    atMost: 6700,
    tries: (chooseStatus: typeof Guide.chooseStatus) => chooseStatus('POST', 'created'),
    gives: 201,
  },
  {
    imports: "import { checkResponse } from 'http-status-kit/check';",
    atMost: 80_000,
    tries: (checkResponse: typeof Check.checkResponse) =>
      checkResponse({ method: 'POST', status: 405, headers: {}, body: '' }).map(({ rule }) => rule),
    gives: ['405-allow', '4xx-content'],
    classes: 'all',
    phrases: 'all',
    records: true,
  },
  {
    imports: "import { statusDetails } from 'http-status-kit/details';",
    atMost: 62_000,
    tries: (statusDetails: typeof Details.statusDetails) => statusDetails(404).phrase,
    gives: 'Not Found',
    phrases: 'all',
    records: true,
  },
];
