/** What a consumer uses, and what it may weigh. */
export interface Row {
  readonly code: string;
  /** What it prints where `window.status` is 404. */
  readonly prints?: string;
  /** The same without the package: what is weighed is what comes on top of it. */
  readonly byHand?: string;
  /** Bytes, minified. */
  readonly budget: number;
  /** Bytes, minified and compressed, where they are promised too. */
  readonly gzipped?: number;
  /** The error classes that the code needs; of the others neither name nor phrase may be in the bundle. */
  readonly classes?: readonly string[] | 'all';
  /** The table of phrases that it needs: `HttpError` looks in that of the errors. */
  readonly phrases?: 'errors' | 'all';
}

const ten = {
  OK: 200,
  CREATED: 201,
  NO_CONTENT: 204,
  NOT_MODIFIED: 304,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  SERVICE_UNAVAILABLE: 503,
};
const names = Object.keys(ten);
const numbers = Object.values(ten).join(', ');

const five = ['BadRequestError', 'UnauthorizedError', 'ForbiddenError', 'NotFoundError', 'TooManyRequestsError'];

/** Imports names from a door and prints an expression. */
const use = (imported: string, printed: string, door = 'http-status-kit'): string =>
  `import ${imported} from '${door}';\nconsole.log(${printed});\n`;

/** The promises of the package about bytes. */
export const rows: Readonly<Record<string, Row>> = {
  'nothing, the import alone': { code: "import 'http-status-kit';\n", budget: 0 },
  'one constant': { code: use('{ NOT_FOUND }', 'NOT_FOUND'), prints: '404', byHand: 'console.log(404);', budget: 0 },
  'one constant of /constants': {
    code: use('{ NOT_FOUND }', 'NOT_FOUND', 'http-status-kit/constants'),
    prints: '404',
    byHand: 'console.log(404);',
    budget: 0,
  },
  'one constant, * as http': {
    code: use('* as http', 'http.NOT_FOUND'),
    prints: '404',
    byHand: 'console.log(404);',
    budget: 0,
  },
  'one vendor constant': {
    code: use('{ NGINX_CLIENT_CLOSED_REQUEST }', 'NGINX_CLIENT_CLOSED_REQUEST', 'http-status-kit/unofficial'),
    prints: '499',
    byHand: 'console.log(499);',
    budget: 0,
  },
  'ten constants': {
    code: use(`{ ${names.join(', ')} }`, names.join(', ')),
    prints: numbers.replaceAll(',', ''),
    byHand: `console.log(${numbers});`,
    budget: 0,
  },
  'ten constants, * as Status': {
    code: use('* as Status', names.map((name) => `Status.${name}`).join(', '), 'http-status-kit/constants'),
    prints: numbers.replaceAll(',', ''),
    byHand: `console.log(${numbers});`,
    budget: 0,
  },
  'one class guard': {
    code: use('{ isClientError }', 'isClientError(window.status)'),
    prints: 'true',
    byHand:
      'const isClientError = (status) => status >= 400 && status <= 499;\nconsole.log(isClientError(window.status));\n',
    budget: 60,
  },
  reasonPhrase: {
    code: use('{ reasonPhrase }', 'reasonPhrase(window.status)'),
    prints: 'Not Found',
    budget: 1300,
    phrases: 'all',
  },
  'one error class': {
    code: use('{ NotFoundError }', 'new NotFoundError().title'),
    prints: 'Not Found',
    budget: 3300,
    gzipped: 1530,
    classes: ['NotFoundError'],
  },
  'five error classes': {
    code: use(`{ ${five.join(', ')} }`, five.map((name) => `new ${name}().title`).join(', ')),
    prints: 'Bad Request Unauthorized Forbidden Not Found Too Many Requests',
    budget: 5500,
    gzipped: 2250,
    classes: five,
  },
  'ensureOk + errorFromResponse': {
    code: `import { ensureOk, errorFromResponse } from 'http-status-kit';\nwindow.used = [ensureOk, errorFromResponse];\n`,
    budget: 12_600,
    classes: 'all',
  },
  'errorReader([NotFoundError])': {
    code: `import { errorReader, NotFoundError } from 'http-status-kit';\nwindow.used = errorReader([NotFoundError]);\n`,
    budget: 4700,
    classes: ['NotFoundError'],
    phrases: 'errors',
  },
};
