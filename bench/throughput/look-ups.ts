import { messagesByCodes } from 'http-errors-enhanced';
import { status as httpStatus } from 'http-status';
import { getReasonPhrase, getStatusCode, StatusCodes } from 'http-status-codes';
import { isClientError, isHttpStatus, parseStatus, reasonPhrase, statusCodes } from 'http-status-kit';
import { allStatusDetails, statusDetails } from 'http-status-kit/details';
import { STATUS_CODES } from 'node:http';
import statuses from 'statuses';
import { operation, randomNumbers, times, within, type Operation } from './operation.ts';

// The limit is what one would write by hand: it looks up a number or a text in an object. It reads one kind of input,
// and does not guard against keys that every object has, such as `toString`.
const phrases: Readonly<Record<number, string | undefined>> = { ...STATUS_CODES };
const codes = Object.keys(phrases).map(Number);
const codesByPhrase: Readonly<Record<string, number | undefined>> = Object.fromEntries(
  codes.map((code) => [phrases[code]?.toLowerCase() ?? '', code] as const),
);
const anyStatuses = randomNumbers(1000, 500).map((number) => 100 + number);

const words = ['OK', 'Not Modified', 'Not Found', 'Conflict', 'Bad Gateway'];
const exactPhrases = randomNumbers(1000, words.length).map((index) => words[index] ?? 'OK');

const ofHttpStatus: Readonly<Record<string | number, unknown>> = httpStatus;
const ofHttpErrorsEnhanced: Readonly<Record<number, unknown>> = messagesByCodes;

const orUndefined = (read: (code: number) => unknown) => (code: number) => {
  try {
    return read(code);
  } catch {
    return undefined;
  }
};

const phrase = {
  limit: (code: number) => phrases[code],
  kit: (code: number) => reasonPhrase(code),
  'http-status-codes': orUndefined(getReasonPhrase),
  'http-status': (code: number) => ofHttpStatus[code],
  statuses: (code: number) => statuses.message[code],
  'http-errors-enhanced': (code: number) => ofHttpErrorsEnhanced[code],
};

// Reads the tables instead of calling the measured functions, because a miss makes later hits slower.
const tables = [codes, statusCodes, Object.values(StatusCodes), statuses.codes].map((list) => new Set<unknown>(list));
tables.push(...[ofHttpStatus, ofHttpErrorsEnhanced].map((table) => new Set<unknown>(Object.keys(table).map(Number))));
const knownToAll = codes.filter((code) => tables.every((table) => table.has(code)));
const registered = randomNumbers(1000, knownToAll.length).map((index) => knownToAll[index] ?? 404);
const unregistered = anyStatuses.filter((status) => !tables.some((table) => table.has(status)));

const detailsByCode = Object.fromEntries(allStatusDetails.map((details) => [details.code, details]));

const parse = (input: unknown) => parseStatus(input);
const isRegistered = (code: number) => (phrases[code] === undefined ? undefined : code);
const codeOfWords = (text: string) => codesByPhrase[text.replace(/[-_]/g, ' ').toLowerCase()];

export const lookUps: readonly Operation[] = [
  operation(
    'is it a client error? (a number)',
    anyStatuses,
    {
      limit: (status) => status >= 400 && status < 500,
      kit: (status) => isClientError(status),
      'http-status': (status) => ofHttpStatus[`${status}_CLASS`] === httpStatus.classes.CLIENT_ERROR,
    },
    { budget: within(1.1) },
  ),
  operation(
    'is it a client error? (a response)',
    anyStatuses.map((status) => ({ status, ok: status < 300 })),
    {
      limit: ({ status }) => status >= 400 && status < 500,
      kit: (response) => isClientError(response),
    },
    { budget: within(1.1) },
  ),
  operation('phrase of a code, hit', registered, phrase, { budget: within(1.1) }),
  operation('phrase of a code, miss', unregistered, phrase, { budget: within(1.1) }),
  operation(
    'parse an exact phrase',
    exactPhrases,
    {
      limit: (text) => codesByPhrase[text.toLowerCase()],
      kit: parse,
      'http-status-codes': (text) => getStatusCode(text),
      statuses: (text) => statuses(text),
    },
    { budget: within(1.1) },
  ),
  operation('is it a registered code?', anyStatuses, {
    limit: (status) => phrases[status] !== undefined,
    kit: (status) => isHttpStatus(status),
  }),
  operation(
    'details of a code',
    registered,
    {
      limit: (code) => detailsByCode[code],
      kit: (code) => statusDetails(code),
      'http-status': (code) => ({
        name: ofHttpStatus[`${code}_NAME`],
        message: ofHttpStatus[`${code}_MESSAGE`],
        class: ofHttpStatus[`${code}_CLASS`],
      }),
    },
    { budget: within(3.5) },
  ),
  operation(
    'parse a number',
    registered,
    { limit: isRegistered, kit: parse, statuses: (code) => statuses(code) },
    { budget: within(3.5) },
  ),
  operation(
    'parse digits',
    registered.map(String),
    {
      limit: (text) => isRegistered(Number(text)),
      kit: parse,
      statuses: (text) => statuses(text),
    },
    { budget: within(1.1) },
  ),
  operation('parse a name such as NOT_FOUND', times(200, 'NOT_FOUND'), { limit: codeOfWords, kit: parse }),
  operation('parse a name such as not-found', times(200, 'not-found'), { limit: codeOfWords, kit: parse }),
  operation('parse a former phrase', times(200, 'Payload Too Large'), { limit: codeOfWords, kit: parse }),
  operation('parse a status line', times(200, 'HTTP/1.1 404 Not Found'), {
    limit: (line) => isRegistered(Number(line.split(' ')[1])),
    kit: parse,
  }),
  operation('parse other text', times(200, 'No such thing'), { limit: codeOfWords, kit: parse }),
];
