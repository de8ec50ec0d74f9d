import { allStatusDetails, statusDetails } from 'http-status-kit/details';
import { describe, expect, it } from 'vitest';
import { readGuide, readGuideText } from '../build/guide-data.js';
import { decidingQuestion, distancesFrom } from '../build/guide-graph.js';
import type { GuideOutcome } from '../build/guide-outcome-data.js';
import { referenceUrl } from '../build/guide-references.js';

const guide = readGuide();
const { entryPoints, questions, outcomes, restTable, crossTable, pipeline, neverReturn, comparisons, guides } = guide;
const tables = [...restTable, ...crossTable];
const cases = tables.flatMap((table) => table.cases);
const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));

const codesOf = ({ code, choice = [] }: GuideOutcome): number[] => [...(code === null ? [] : [code]), ...choice];

/** Every string in the data, with its path. */
function* texts(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}

describe('the decision guide', () => {
  const answers = questions.flatMap((question) => question.answers);
  const ids = [entryPoints, questions, answers, outcomes, tables, cases, pipeline, comparisons, guides]
    .flat()
    .map(({ id }) => id);

  it('keeps its addresses: ids never go away', () => {
    expect(ids.toSorted()).toMatchSnapshot();
  });

  it('has unique ids', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads from an entry point to every question and outcome', () => {
    const reached = new Set(entryPoints.flatMap(({ question }) => [...distancesFrom(guide, question).keys()]));
    expect([...questions, ...outcomes].filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('never leads in a circle', () => {
    for (const { id, answers: own } of questions) {
      const behind = own.flatMap(({ question }) =>
        question === undefined ? [] : [...distancesFrom(guide, question).keys()],
      );
      expect(behind).not.toContain(id);
    }
  });

  it('needs at most four answers from "What happened?", and fewer than three on average', () => {
    const steps = [...distancesFrom(guide, 'q-start')].filter(([id]) => outcomeById.has(id)).map(([, count]) => count);
    expect(Math.max(...steps)).toBe(4);
    expect(steps.reduce((sum, count) => sum + count, 0) / steps.length).toBeLessThan(3);
  });

  it('names these registered codes neither as an outcome nor as one that nobody should send', () => {
    const named = new Set([...outcomes.flatMap(codesOf), ...neverReturn.map(({ code }) => code)]);
    expect(allStatusDetails.map(({ code }) => code).filter((code) => !named.has(code))).toMatchSnapshot();
  });

  it('recommends no code that nobody should send', () => {
    const never = new Set(neverReturn.map(({ code }) => code));
    for (const { id, codes } of [...cases, ...pipeline])
      expect(
        codes.filter((code) => never.has(code)),
        id,
      ).toEqual([]);
  });

  it('gives every outcome a reason and a reference that can be followed', () => {
    for (const { id, reason, refs } of outcomes) {
      expect(reason, id).toMatch(/^[A-Z0-9].{20,}\.$/);
      expect(refs, id).not.toEqual([]);
    }
    for (const { refs } of [...outcomes, ...comparisons, ...guides])
      for (const reference of refs) expect(referenceUrl(reference)).toMatch(/^https:\/\//);
  });

  it('never lists the code of an outcome as its alternative', () => {
    for (const { id, code, also = [] } of outcomes)
      expect(
        also.map((other) => other.code),
        id,
      ).not.toContain(code);
  });

  it('demands the fields that the package knows to be required, and no other', () => {
    for (const { id, code, retired, must = [], choice } of outcomes) {
      const details = code === null || retired ? undefined : statusDetails(code);
      if (details === undefined || choice) continue;
      const required = details.headers.filter(({ level, in: where }) => level === 'must' && where === 'response');
      const said = must.join(' | ');
      for (const { name, when } of required) if (when === undefined) expect(said, id).toContain(name);
      for (const text of must) {
        const [name] = /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*/.exec(text) ?? [];
        if (name !== undefined) expect(required.map((field) => field.name)).toContain(name);
      }
    }
  });

  it('compares the smaller code with the larger one', () => {
    for (const { codes, rows } of comparisons) {
      expect(codes[0]).toBeLessThan(codes[1]);
      expect(rows.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each([
    ['401-vs-403', 'q-auth'],
    ['429-vs-503', 'q-rate'],
    ['404-vs-410', 'q-missing'],
    ['412-vs-428', 'q-conditional'],
  ])('decides %s in %s', (slug, question) => {
    const comparison = comparisons.find((one) => one.slug === slug);
    expect(comparison && decidingQuestion(guide, comparison)).toBe(question);
  });

  it('uses plain words', () => {
    for (const [path, text] of texts(JSON.parse(readGuideText()))) {
      expect(text, path).not.toMatch(/\bsimply\b|\bseed\b|Unprocessable Entity(?!\))/i);
      expect(text, path).toBe(text.trim());
    }
  });
});
