import { describe, expect, it } from 'vitest';
import { recordRules } from '../../src/check/record-rules.js';
import { statusRecords } from '../../src/registry/index.js';
import { statusClasses } from '../../src/registry/status-class.js';

describe('recordRules', () => {
  it('begin with the code that they are about, or with its class, in the order of both', () => {
    const subjects = recordRules().map(({ id }) => /^(?:\d{3}|[1-5]xx)(?=-[a-z-]+$)/.exec(id)?.[0]);
    const order = [
      ...statusRecords.map(({ code }) => String(code)),
      ...statusClasses.map(({ from }) => `${from / 100}xx`),
    ];
    const positions = subjects.map((subject) => order.indexOf(subject ?? ''));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('cite the section of the code or of its class where no other is named', () => {
    const specOf = (id: string) => recordRules().find((rule) => rule.id === id)?.spec;
    expect(specOf('204-content')).toBe(statusRecords.find(({ code }) => code === 204)?.spec);
    expect(specOf('5xx-content')).toBe(statusClasses.find(({ from }) => from === 500)?.spec);
  });
});
