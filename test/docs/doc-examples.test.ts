import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as kit from '../../src/index.js';
import { docExamples } from '../fixtures/doc-examples.js';

const examples = docExamples();

/** Turns each `expression; //=> value` into a comparison. */
const withChecks = (code: string): string =>
  code.replace(/^(.*);[ ]*\/\/=> (.*)$/gm, (_, expression: string, value: string) => `check(${expression}, ${value});`);

describe('the examples of doc comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(15);
    for (const { code } of examples) expect(code).toContain('//=>');
  });

  it.each(examples)('$place', ({ code }) => {
    const names = Object.keys(kit);
    const script = ts.transpile(withChecks(code), { target: ts.ScriptTarget.ES2022 });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own, out of a doc comment
    const run = new Function(...names, 'check', script) as (...values: unknown[]) => void;
    let checks = 0;
    run(...names.map((name) => kit[name as keyof typeof kit]), (actual: unknown, expected: unknown) => {
      checks++;
      expect(actual).toEqual(expected);
    });
    expect(checks).toBe(code.split('//=>').length - 1);
  });
});
