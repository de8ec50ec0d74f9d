import { describe, expect, it } from 'vitest';
import { recordRules } from '../../src/check/record-rules.js';
import { statusRecords } from '../../src/registry/index.js';
import { statusClasses } from '../../src/registry/status-class.js';

describe('recordRules', () => {
  it('returns rules whose ids begin with a code or a class, in the order of the records', () => {
    const subjects = recordRules().map(({ id }) => /^(?:\d{3}|[1-5]xx)(?=-[a-z-]+$)/.exec(id)?.[0]);
    const order = [
      ...statusRecords.map(({ code }) => String(code)),
      ...statusClasses.map(({ from }) => `${from / 100}xx`),
    ];
    const positions = subjects.map((subject) => order.indexOf(subject ?? ''));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('cites the section of the code or the class unless another one is named', () => {
    const specOf = (id: string) => recordRules().find((rule) => rule.id === id)?.spec;
    expect(specOf('204-content')).toBe(statusRecords.find(({ code }) => code === 204)?.spec);
    expect(specOf('5xx-content')).toBe(statusClasses.find(({ from }) => from === 500)?.spec);
  });
});
