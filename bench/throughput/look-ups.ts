import { phrasesByCodes } from 'http-errors-enhanced';
import { status as httpStatus } from 'http-status';
import { getReasonPhrase, getStatusCode } from 'http-status-codes';
import { isClientError, parseStatus, reasonPhrase } from 'http-status-kit';
import { STATUS_CODES } from 'node:http';
import statuses from 'statuses';
import { operation, randomNumbers, times, within, type Operation } from './operation.ts';

// The limit is an object with the phrases, as one would write it by hand.
const phrases: Readonly<Record<number, string | undefined>> = { ...STATUS_CODES };
const codes = Object.keys(phrases).map(Number);
const codesByPhrase: Readonly<Record<string, number | undefined>> = Object.fromEntries(
  codes.map((code) => [phrases[code]?.toLowerCase() ?? '', code] as const),
);
const anyStatuses = randomNumbers(1000, 500).map((number) => 100 + number);
const registered = randomNumbers(1000, codes.length).map((index) => codes[index] ?? 404);
const unregistered = anyStatuses.filter((status) => phrases[status] === undefined);

const words = ['OK', 'Not Modified', 'Not Found', 'Conflict', 'Bad Gateway'];
const knownToAll = randomNumbers(1000, words.length).map((index) => words[index] ?? 'OK');

const ofHttpStatus: Readonly<Record<string | number, unknown>> = httpStatus;
const ofHttpErrorsEnhanced: Readonly<Record<number, unknown>> = phrasesByCodes;

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
    { budget: within(1.2) },
  ),
  operation(
    'is it a client error? (a response)',
    anyStatuses.map((status) => ({ status, ok: status < 300 })),
    {
      limit: ({ status }) => status >= 400 && status < 500,
      kit: (response) => isClientError(response),
    },
    { budget: within(1.2) },
  ),
  operation('phrase of a code, hit', registered, phrase, { budget: within(1.2) }),
  operation('phrase of a code, miss', unregistered, phrase, { budget: within(1.2) }),
  operation('code of a phrase', knownToAll, {
    limit: (text) => codesByPhrase[text.toLowerCase()],
    kit: parse,
    'http-status-codes': (text) => getStatusCode(text),
    statuses: (text) => statuses(text),
  }),
  operation('parse a number', registered, { limit: isRegistered, kit: parse, statuses: (code) => statuses(code) }),
  operation('parse digits', registered.map(String), {
    limit: (text) => isRegistered(Number(text)),
    kit: parse,
    statuses: (text) => statuses(text),
  }),
  operation('parse a name such as NOT_FOUND', times(200, 'NOT_FOUND'), { limit: codeOfWords, kit: parse }),
  operation('parse a name such as not-found', times(200, 'not-found'), { limit: codeOfWords, kit: parse }),
  operation('parse a former phrase', times(200, 'Payload Too Large'), { limit: codeOfWords, kit: parse }),
  operation('parse a status line', times(200, 'HTTP/1.1 404 Not Found'), {
    limit: (line) => isRegistered(Number(line.split(' ')[1])),
    kit: parse,
  }),
  operation('parse other text', times(200, 'No such thing'), { limit: codeOfWords, kit: parse }),
];
