import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviseStatus, chooseStatus, restGuide, type StatusAdvice } from 'http-status-kit/guide';
import { readGuide } from '../build/guide-data.js';

interface Vector {
  readonly case: string;
  readonly method: string;
  readonly outcome: string;
  readonly codes: readonly number[];
}

const vectorFile = new URL('../../test/vectors/rest-table.json', import.meta.url);
const { cases: vectors } = JSON.parse(readFileSync(vectorFile, 'utf8')) as { cases: readonly Vector[] };
const { restTable, crossTable, neverReturn } = readGuide();
const cases = [...restTable, ...crossTable].flatMap((table) => table.cases);

const choose = chooseStatus as (method: string, outcome: string) => number | undefined;
const advise = adviseStatus as (method: string, outcome: string) => StatusAdvice | undefined;

describe('the tables of the guide and http-status-kit/guide', () => {
  it('have the same cases', () => {
    assert.deepEqual(cases.map(({ id }) => id).sort(), vectors.map((vector) => vector.case).sort());
  });

  for (const { id, codes } of cases) {
    it(`say the same for ${id}`, () => {
      const vector = vectors.find((one) => one.case === id);
      assert.ok(vector);
      assert.deepEqual(vector.codes, codes);
      assert.equal(choose(vector.method, vector.outcome), codes[0]);
      const offered = Object.keys(advise(vector.method, vector.outcome)?.alternatives ?? {}).map(Number);
      for (const other of codes.slice(1)) assert.ok(offered.includes(other), String(other));
    });
  }

  it('both leave alone the codes that nobody should send', () => {
    const recommended = Object.values(restGuide).flatMap((rows) =>
      Object.values<StatusAdvice>(rows).map(({ code }) => code as number),
    );
    for (const { code } of neverReturn) assert.ok(!recommended.includes(code), String(code));
  });
});
