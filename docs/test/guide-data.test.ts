import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allStatusDetails, statusDetails } from 'http-status-kit/details';
import { readGuide, readGuideText, type GuideOutcome } from '../build/guide-data.js';
import { decidingQuestion, distancesFrom } from '../build/guide-graph.js';
import { referenceUrl } from '../build/guide-references.js';

const guide = readGuide();
const { entryPoints, questions, outcomes, restTable, crossTable, pipeline, neverReturn, comparisons, guides } = guide;
const tables = [...restTable, ...crossTable];
const cases = tables.flatMap((table) => table.cases);
const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
const questionById = new Map(questions.map((question) => [question.id, question]));
const registered = new Set<number>(allStatusDetails.map(({ code }) => code));

const codesOf = ({ code, choice = [] }: GuideOutcome): number[] => [...(code === null ? [] : [code]), ...choice];

/** Every string of the data with the path to it. */
function* texts(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}

describe('the decision guide', () => {
  it('has as many parts as it had: ids never go away', () => {
    const answers = questions.flatMap((question) => question.answers);
    const counts = [entryPoints, questions, answers, outcomes, cases, pipeline, neverReturn, comparisons, guides];
    assert.deepEqual(
      counts.map(({ length }) => length),
      [6, 36, 254, 97, 128, 27, 6, 20, 10],
    );
  });

  it('gives every id once', () => {
    const ids = [
      ...[entryPoints, questions, outcomes, tables, cases, pipeline, comparisons, guides].flat(),
      ...questions.flatMap(({ answers }) => answers),
    ].map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('begins the id of an answer with that of its question, and the id of a case with that of its table', () => {
    for (const { id, answers } of questions)
      for (const answer of answers) assert.ok(answer.id.startsWith(`${id}.`), answer.id);
    for (const { id, cases: own } of tables) for (const one of own) assert.ok(one.id.startsWith(`${id}.`), one.id);
  });

  it('leads each answer to one question or one outcome that exists', () => {
    for (const { id, question, outcome } of questions.flatMap(({ answers }) => answers)) {
      assert.equal(Number(question !== undefined) + Number(outcome !== undefined), 1, id);
      assert.ok(question === undefined || questionById.has(question), `${id} → ${question ?? ''}`);
      assert.ok(outcome === undefined || outcomeById.has(outcome), `${id} → ${outcome ?? ''}`);
    }
    for (const { id, question } of entryPoints) assert.ok(questionById.has(question), id);
    for (const { id, outcome } of cases) assert.ok(outcomeById.has(outcome), id);
  });

  it('reaches every node from an entry point', () => {
    const reached = new Set(entryPoints.flatMap(({ question }) => [...distancesFrom(guide, question).keys()]));
    const lost = [...questions, ...outcomes].filter(({ id }) => !reached.has(id));
    assert.deepEqual(lost, []);
  });

  it('never leads in a circle', () => {
    for (const { id, answers } of questions) {
      const behind = answers.flatMap(({ question }) =>
        question === undefined ? [] : [...distancesFrom(guide, question).keys()],
      );
      assert.ok(!behind.includes(id), id);
    }
  });

  it('needs at most four answers from "What happened?", and fewer than three on average', () => {
    const steps = [...distancesFrom(guide, 'q-start')].filter(([id]) => outcomeById.has(id)).map(([, count]) => count);
    assert.ok(Math.max(...steps) <= 4);
    assert.ok(steps.reduce((sum, count) => sum + count, 0) / steps.length < 3);
  });

  it('names every registered code: as an outcome, or as one that nobody should send', () => {
    const named = new Set([...outcomes.flatMap(codesOf), ...neverReturn.map(({ code }) => code)]);
    assert.deepEqual(
      [...registered].filter((code) => !named.has(code)),
      [],
    );
  });

  it('names registered codes only', () => {
    const named = [
      ...outcomes.flatMap((outcome) => [...codesOf(outcome), ...(outcome.also ?? []).map(({ code }) => code)]),
      ...cases.flatMap(({ codes }) => codes),
      ...pipeline.flatMap(({ codes }) => codes),
      ...neverReturn.flatMap(({ code, instead }) => [code, ...instead]),
      ...comparisons.flatMap(({ codes }) => codes),
      ...guides.flatMap(({ rows = [], groups = [] }) => [...rows, ...groups].flatMap(({ codes }) => codes)),
    ];
    for (const code of named) assert.ok(registered.has(code), String(code));
  });

  it('recommends no code that nobody should send', () => {
    const never = new Set(neverReturn.map(({ code }) => code));
    for (const { id, code, retired } of outcomes)
      assert.ok(retired === (code !== null && never.has(code) ? true : undefined), id);
    for (const { id, codes } of [...cases, ...pipeline]) assert.ok(!codes.some((code) => never.has(code)), id);
  });

  it('puts the code of the outcome first in each case, and the others among its neighbours', () => {
    for (const { id, codes, outcome: name } of cases) {
      const outcome = outcomeById.get(name);
      assert.equal(codes[0], outcome?.code, id);
      const neighbours = new Set([...(outcome?.choice ?? []), ...(outcome?.also ?? []).map(({ code }) => code)]);
      for (const code of codes.slice(1)) assert.ok(neighbours.has(code), `${id}: ${code}`);
    }
  });

  it('gives every outcome a reason and a reference that can be followed', () => {
    for (const { id, reason, refs } of outcomes) {
      assert.ok(reason.length > 20, id);
      assert.ok(refs.length > 0, id);
    }
    for (const { refs } of [...outcomes, ...comparisons, ...guides])
      for (const reference of refs) assert.match(referenceUrl(reference), /^https:\/\//, reference);
  });

  it('is no neighbour of itself', () => {
    for (const { id, code, also = [] } of outcomes) assert.ok(!also.some((other) => other.code === code), id);
  });

  it('marks as fixed what a standard demands: the code of the case, or a field that goes with it', () => {
    const byMethod = [
      'rest-put-item.updated-body',
      'rest-put-item.updated',
      'rest-put-item.create-only',
      'any-conditional.create-only',
    ];
    for (const { id, outcome, fixed } of cases) {
      const { normative, must } = outcomeById.get(outcome) ?? {};
      assert.equal(fixed ?? false, normative === true || must !== undefined || byMethod.includes(id), id);
    }
  });

  it('demands the fields that the package knows to be required, and no other', () => {
    let compared = 0;
    for (const { id, code, retired, must = [], choice } of outcomes) {
      const details = code === null || retired ? undefined : statusDetails(code);
      if (details === undefined || choice) continue;
      const demanded = details.headers.filter(({ level, in: where }) => level === 'must' && where === 'response');
      const said = must.join(' | ');
      for (const { name, when } of demanded) {
        if (when !== undefined) continue;
        compared += 1;
        assert.ok(said.includes(name), `${id} lacks ${name}`);
      }
      for (const text of must) {
        const [name = ''] = /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*/.exec(text) ?? [];
        if (name !== '')
          assert.ok(
            demanded.some((field) => field.name === name),
            `${id} demands ${name}`,
          );
      }
    }
    assert.ok(compared >= 8, String(compared));
  });

  it('compares the smaller code with the larger one, aspect by aspect', () => {
    for (const { id, slug, codes, rows, pick } of comparisons) {
      const [first, second] = codes;
      assert.ok(first < second, id);
      assert.equal(slug, `${first}-vs-${second}`);
      assert.equal(id, `cmp-${slug}`);
      assert.ok(rows.length >= 2, id);
      const keys = codes.map(String);
      for (const { aspect, cells } of rows) assert.deepEqual(Object.keys(cells).sort(), keys, `${id}: ${aspect}`);
      assert.deepEqual(Object.keys(pick).sort(), keys, id);
    }
  });

  it('has a question that decides each comparison', () => {
    const expected = {
      '401-vs-403': 'q-auth',
      '429-vs-503': 'q-rate',
      '404-vs-410': 'q-missing',
      '412-vs-428': 'q-conditional',
    };
    for (const comparison of comparisons)
      assert.ok(questionById.has(decidingQuestion(guide, comparison)), comparison.id);
    for (const [slug, question] of Object.entries(expected)) {
      const comparison = comparisons.find((one) => one.slug === slug);
      assert.ok(comparison);
      assert.equal(decidingQuestion(guide, comparison), question);
    }
  });

  it('has the comparisons that a topic names', () => {
    for (const { pairs = [] } of guides)
      for (const id of pairs)
        assert.ok(
          comparisons.some((comparison) => comparison.id === id),
          id,
        );
  });

  it('groups codes by caching as the package does', () => {
    const groups = new Map(guides.flatMap(({ groups: own = [] }) => own.map(({ id, codes }) => [id, codes] as const)));
    const ofPackage = (test: (details: (typeof allStatusDetails)[number]) => boolean): number[] =>
      allStatusDetails.filter(test).map(({ code }) => code);
    assert.deepEqual(
      groups.get('heuristic'),
      ofPackage(({ cache }) => cache.heuristic),
    );
    assert.deepEqual(
      groups.get('never'),
      ofPackage(({ code, cache }) => code >= 200 && cache.storage === 'must-not-store'),
    );
    assert.deepEqual(
      groups.get('update'),
      ofPackage(({ cache }) => cache.storage === 'update-stored-response'),
    );
  });

  it('speaks of what is, in plain words', () => {
    for (const [path, text] of texts(JSON.parse(readGuideText()))) {
      assert.doesNotMatch(text, /\bsimply\b|\bseed\b|Unprocessable Entity(?!\))/i, path);
      assert.equal(text, text.trim(), path);
    }
  });
});
