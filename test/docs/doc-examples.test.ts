import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as kit from '../../src/index.js';
import { docExamples } from '../fixtures/doc-examples.js';

const examples = docExamples();

/** A function made of text that may wait; it has no name of its own. */
const waiting = async (): Promise<void> => {
  await Promise.resolve();
};
const AsyncFunction = waiting.constructor as FunctionConstructor;

/** Turns each `expression; //=> value` into a comparison. */
const withChecks = (code: string): string =>
  code.replace(/^(.*);[ ]*\/\/=> (.*)$/gm, (_, expression: string, value: string) => `check(${expression}, ${value});`);

describe('the examples of doc comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(15);
    for (const { code } of examples) expect(code).toContain('//=>');
  });

  it.each(examples)('$place', async ({ code }) => {
    const names = Object.keys(kit);
    const script = ts.transpile(withChecks(code), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
    const run = new AsyncFunction(...names, 'check', script) as (...values: unknown[]) => Promise<void>;
    let checks = 0;
    await run(...names.map((name) => kit[name as keyof typeof kit]), (actual: unknown, expected: unknown) => {
      checks++;
      expect(actual).toEqual(expected);
    });
    expect(checks).toBe(code.split('//=>').length - 1);
  });
});
