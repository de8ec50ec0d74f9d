import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOutcomes, withAnswerWords } from '../.vitepress/theme/guide/find-outcomes.js';
import { shortestTrail, trailTo } from '../.vitepress/theme/guide/trail.js';
import { readGuide } from '../build/guide-data.js';
import { toWizardData } from '../build/guide-wizard-data.js';

const data = toWizardData(readGuide());
const nodes = [...data.questions, ...data.outcomes].map(({ id }) => id);
const idsOf = (trail: readonly { id: string }[]): string[] => trail.map(({ id }) => id);

describe('shortestTrail', () => {
  it('leads from an entry point to every node, answer by answer', () => {
    for (const id of nodes) {
      const trail = shortestTrail(data, id);
      assert.equal(trail.at(-1)?.id, id);
      assert.ok(data.entryPoints.some(({ question }) => question === trail[0]?.id));
      for (const [index, step] of trail.slice(1).entries()) {
        const before = data.questions.find((question) => question.id === trail[index]?.id);
        assert.ok(
          before?.answers.some(({ to, label }) => to === step.id && label === step.label),
          `${id}: ${step.label}`,
        );
      }
    }
  });

  it('has no way to a node that does not exist', () => {
    assert.deepEqual(shortestTrail(data, 'q-nowhere'), []);
  });
});

describe('trailTo', () => {
  const start = shortestTrail(data, 'q-start');
  const state = trailTo(data, 'q-state', trailTo(data, 'q-client', start));

  it('adds the answer that was given', () => {
    assert.deepEqual(idsOf(state), ['q-start', 'q-client', 'q-state']);
    assert.equal(state.at(-1)?.label, 'It clashes with the current state');
  });

  it('goes back to a step on the way', () => {
    assert.deepEqual(trailTo(data, 'q-client', state), state.slice(0, 2));
  });

  it('stays where it is', () => {
    assert.deepEqual(trailTo(data, 'q-state', state), state);
  });

  it('begins anew where no answer leads', () => {
    assert.deepEqual(idsOf(trailTo(data, 'o-permanent-redirect', state)), [
      'q-redirect',
      'q-redirect-permanent',
      'o-permanent-redirect',
    ]);
  });
});

describe('findOutcomes', () => {
  const find = (query: string): string[] => findOutcomes(withAnswerWords(data), query).map(({ id }) => id);

  it('finds an outcome by a word of the problem', () => {
    assert.deepEqual(find('duplicate'), ['o-conflict-duplicate', 'o-precondition-failed-create']);
    assert.equal(find('rate limit')[0], 'o-too-many-requests');
    assert.ok(find('password').includes('o-login-failed'));
    assert.ok(find('lost update').includes('o-precondition-failed'));
  });

  it('finds the outcomes of a code by number and by phrase', () => {
    const ofNotFound = data.outcomes.filter(({ codes }) => codes.includes(404)).map(({ id }) => id);
    for (const id of ofNotFound) {
      assert.ok(find('404').includes(id), id);
      assert.ok(find('not found').includes(id), id);
    }
  });

  it('finds every outcome by its title', () => {
    for (const { id, title } of data.outcomes) assert.ok(find(title).includes(id), id);
  });

  it('wants every word', () => {
    assert.deepEqual(find('duplicate zebra'), []);
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(find('  '), []);
    assert.deepEqual(find('…'), []);
  });
});

describe('toWizardData', () => {
  it('links every code that a text names', () => {
    for (const { id, reason, parts } of data.outcomes) {
      const text = [reason, ...parts.map(({ html }) => html)]
        .join(' ')
        .replace(/<a [^>]*>[^]*?<\/a>|<[^>]+>|\d+-\w+/g, '');
      assert.doesNotMatch(text, /(?<!\d)[1-5]\d\d(?![\d–])(?<!200–299)/, id);
    }
  });

  it('offers to throw every error, and nothing else', () => {
    for (const { id, codes, throws } of data.outcomes) {
      const [first] = codes;
      assert.equal(throws !== undefined, first !== undefined && first >= 400, id);
      if (throws !== undefined) assert.match(throws, /^throw new \w+Error\(/, id);
    }
  });
});
