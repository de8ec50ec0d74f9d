import { describe, expect, it } from 'vitest';
import { findOutcomes, withAnswerWords } from '../.vitepress/theme/guide/find-outcomes.js';
import { shortestTrail, trailTo } from '../.vitepress/theme/guide/trail.js';
import { readGuide } from '../build/guide-data.js';
import { toWizardData } from '../build/guide-wizard-data.js';

const data = toWizardData(readGuide());
const nodes = [...data.questions, ...data.outcomes].map(({ id }) => id);
const idsOf = (trail: readonly { id: string }[]): string[] => trail.map(({ id }) => id);

describe('shortestTrail', () => {
  it('leads from an entry point to every question and outcome, answer by answer', () => {
    for (const id of nodes) {
      const trail = shortestTrail(data, id);
      expect(trail.at(-1)?.id).toBe(id);
      expect(data.entryPoints.map(({ question }) => question)).toContain(trail[0]?.id);
      for (const [index, step] of trail.slice(1).entries()) {
        const before = data.questions.find((question) => question.id === trail[index]?.id);
        expect(before?.answers.map(({ to, label }) => ({ id: to, label }))).toContainEqual(step);
      }
    }
  });

  it('has no way to an unknown id', () => {
    expect(shortestTrail(data, 'q-nowhere')).toEqual([]);
  });
});

describe('trailTo', () => {
  const start = shortestTrail(data, 'q-start');
  const state = trailTo(data, 'q-state', trailTo(data, 'q-client', start));

  it('adds the answer that was given', () => {
    expect(idsOf(state)).toEqual(['q-start', 'q-client', 'q-state']);
    expect(state.at(-1)?.label).toBe('It clashes with the current state');
  });

  it('goes back to a step on the way', () => {
    expect(trailTo(data, 'q-client', state)).toEqual(state.slice(0, 2));
  });

  it('stays where it is', () => {
    expect(trailTo(data, 'q-state', state)).toEqual(state);
  });

  it('takes the shortest way if no answer leads there', () => {
    expect(idsOf(trailTo(data, 'o-permanent-redirect', state))).toEqual([
      'q-redirect',
      'q-redirect-permanent',
      'o-permanent-redirect',
    ]);
  });
});

describe('findOutcomes', () => {
  const find = (query: string): string[] => findOutcomes(withAnswerWords(data), query).map(({ id }) => id);

  it('finds an outcome by a word of the problem', () => {
    expect(find('duplicate')).toEqual(['o-conflict-duplicate', 'o-precondition-failed-create']);
    expect(find('rate limit')[0]).toBe('o-too-many-requests');
    expect(find('password')).toContain('o-login-failed');
    expect(find('lost update')).toContain('o-precondition-failed');
  });

  it('finds the outcomes of a code by number and by phrase', () => {
    const ofNotFound = data.outcomes.filter(({ codes }) => codes.includes(404)).map(({ id }) => id);
    for (const id of ofNotFound) {
      expect(find('404'), id).toContain(id);
      expect(find('not found'), id).toContain(id);
    }
  });

  it('finds every outcome by its title', () => {
    for (const { id, title } of data.outcomes) expect(find(title), id).toContain(id);
  });

  it('requires every word', () => {
    expect(find('duplicate zebra')).toEqual([]);
  });

  it('finds nothing for an empty query', () => {
    expect(find('  ')).toEqual([]);
    expect(find('…')).toEqual([]);
  });
});

describe('toWizardData', () => {
  it('links every code that a text names', () => {
    for (const { id, reason, parts } of data.outcomes) {
      const text = [reason, ...parts.map(({ html }) => html)]
        .join(' ')
        .replace(/<a [^>]*>[^]*?<\/a>|<[^>]+>|\d+-\w+/g, '');
      expect(text, id).not.toMatch(/(?<!\d)[1-5]\d\d(?![\d–])(?<!200–299)/);
    }
  });

  it('offers to throw every error, and nothing else', () => {
    for (const { id, codes, throws } of data.outcomes) {
      const [first] = codes;
      expect(throws !== undefined, id).toBe(first !== undefined && first >= 400);
      if (throws !== undefined) expect(throws, id).toMatch(/^throw new \w+Error\(/);
    }
  });
});
