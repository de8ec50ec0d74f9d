import { readExchange } from '../../src/check/exchange.js';
import { responseRules } from '../../src/check/rules.js';
import { restGuide, type StatusAdvice } from '../../src/guide/index.js';
import { statusRecords } from '../../src/registry/index.js';
import { statusClasses } from '../../src/registry/status-class.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';

/** A sentence begins with a capital letter and ends with a period. A part completes the text in `about`. */
export type SentenceForm = 'sentence' | 'part' | 'message';

export interface PublishedSentence {
  readonly kind: string;
  readonly form: SentenceForm;
  /** What the text is about, as the beginning of a sentence: `503 may have Retry-After`. */
  readonly about: string;
  readonly text: string;
  /** The record, the row of the guide or the rule that contains the text. */
  readonly owner: object;
}

type Say = (kind: string, form: SentenceForm, about: string | number, text: string | undefined) => PublishedSentence[];

const sayFor =
  (owner: object): Say =>
  (kind, form, about, text) =>
    text === undefined ? [] : [{ kind, form, about: String(about), text, owner }];

const levels: Readonly<Record<string, string>> = {
  must: 'must have',
  should: 'should have',
  'must-not': 'must not have',
};

const ofRecords = statusRecords.flatMap((record) => {
  const { code, summary, deprecated, insteadOf = {}, retry, headers = [], expectedContent } = record;
  const say = sayFor(record);
  return [
    ...say('summary', 'sentence', code, summary),
    ...say('deprecated', 'sentence', code, deprecated),
    ...Object.values(insteadOf).flatMap((text) => say('insteadOf', 'part', code, text)),
    ...say('retry', 'part', `${code} may be repeated`, retry?.when),
    ...Object.entries(retry?.retriedWhen ?? {}).flatMap(([client, text]) =>
      say('retry', 'part', `${code} is repeated by ${client}`, text),
    ),
    ...headers.flatMap(({ name, level, when }) =>
      say('field', 'part', `${code} ${levels[level] ?? 'may have'} ${name}`, when),
    ),
    ...say('content', 'part', code, expectedContent?.what),
  ];
});

const ofUnofficial = unofficialRecords.flatMap((record) => {
  const about = `${record.code} ${record.name}`;
  const say = sayFor(record);
  return [...say('summary', 'sentence', about, record.summary), ...say('note', 'sentence', about, record.note)];
});

const ofClasses = statusClasses.flatMap((record) => {
  const about = `${record.from / 100}xx`;
  const say = sayFor(record);
  return [
    ...say('summary', 'sentence', about, record.summary),
    ...say('content', 'part', about, record.expectedContent?.what),
  ];
});

/** The rows of the guide. Some appear under several methods. */
export const guideRows: readonly { readonly method: string; readonly row: StatusAdvice }[] = Object.entries<
  Readonly<Record<string, StatusAdvice>>
>(restGuide).flatMap(([method, rows]) => Object.values(rows).map((row) => ({ method, row })));

const ofGuide = guideRows.flatMap(({ method, row }) => {
  const { when, code, why, alternatives = {}, required = {}, advised = {}, content } = row;
  const about = method === 'any' ? String(code) : `${method} ${code}`;
  const say = sayFor(row);
  const fields = [
    ...Object.entries(required).map(([name, text]) => [`${about} must have ${name}`, text] as const),
    ...Object.entries(advised).map(([name, text]) => [`${about} may have ${name}`, text] as const),
  ];
  return [
    ...say('guide: when', 'sentence', about, when),
    ...say('guide: why', 'sentence', about, why),
    ...say('guide: content', 'sentence', about, content),
    ...Object.entries(alternatives).flatMap(([other, text]) => say('guide: alternative', 'part', other, text)),
    ...fields.flatMap(([field, text]) => say('guide: field', 'part', field, text)),
  ];
});

/** The messages for a response without header fields, so they quote no values, and with an error in the content. */
const ofCheck = responseRules.flatMap((rule) => {
  const [digits = '404'] = /^\d(?:\d\d|xx)/.exec(rule.id) ?? [];
  const message = readExchange({
    method: 'POST',
    status: Number(digits.replace(/x/g, '0')),
    body: { status: 400, error: 'no' },
  });
  return sayFor(rule)('message', 'message', rule.id, rule.message(message));
});

/** Every sentence that the package publishes about codes. */
export const publishedSentences: readonly PublishedSentence[] = [
  ...ofRecords,
  ...ofUnofficial,
  ...ofClasses,
  ...ofGuide,
  ...ofCheck,
];
