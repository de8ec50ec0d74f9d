import { restGuide, type StatusAdvice } from 'http-status-kit/guide';
import { describe, expect, it } from 'vitest';
import { readGuide } from '../build/guide-data.js';
import { adviceOf } from '../build/guide-outcome-data.js';

const { outcomes, restTable, crossTable, neverReturn } = readGuide();
const cases = [...restTable, ...crossTable].flatMap((table) => table.cases);
const rows = Object.entries(restGuide).flatMap(([method, ofMethod]) =>
  Object.entries<StatusAdvice>(ofMethod).map(([outcome, advice]) => ({ name: `${method}.${outcome}`, advice })),
);

describe('the tables of the guide', () => {
  it('have a case for every row of the package', () => {
    const shown = new Set(cases.map(({ row }) => adviceOf(row)));
    expect(rows.filter(({ advice }) => !shown.has(advice)).map(({ name }) => name)).toEqual([]);
  });

  it.each(restTable)('take the rows of $method where it has its own, in $id', ({ method = '', cases: own }) => {
    for (const { row } of own) {
      const [ofMethod = '', outcome = ''] = row.split('.');
      const nearest = rows.some(({ name }) => name === `${method}.${outcome}`) ? method : 'any';
      expect(ofMethod, row).toBe(nearest);
    }
  });

  it('lead to an outcome with the code of the case', () => {
    for (const { id, codes, outcome } of cases)
      expect(outcomes.find((one) => one.id === outcome)?.code, id).toBe(codes[0]);
  });
});

describe('http-status-kit/guide', () => {
  it('recommends no code that nobody should send', () => {
    const never = new Set(neverReturn.map(({ code }) => code));
    expect(rows.filter(({ advice }) => never.has(advice.code))).toEqual([]);
  });
});
