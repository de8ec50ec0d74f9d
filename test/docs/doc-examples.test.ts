import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as check from '../../src/check/index.js';
import * as details from '../../src/details/index.js';
import * as guide from '../../src/guide/index.js';
import * as root from '../../src/index.js';
import * as unofficial from '../../src/unofficial/index.js';
import { docExamples } from '../fixtures/doc-examples.js';

const examples = docExamples();
const exports: Readonly<Record<string, unknown>> = { ...root, ...details, ...unofficial, ...guide, ...check };

/** `AsyncFunction` is not a global. It is the constructor of any async function, such as this one. */
const waiting = async (): Promise<void> => {
  await Promise.resolve();
};
const AsyncFunction = waiting.constructor as FunctionConstructor;

/** Turns each `expression; //=> value` into a comparison. */
const withChecks = (code: string): string =>
  code.replace(/^(.*);[ ]*\/\/=> (.*)$/gm, (_, expression: string, value: string) => `check(${expression}, ${value});`);

describe('the examples in doc comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(15);
    for (const { code } of examples) expect(code).toContain('//=>');
  });

  it.each(examples)('$place', async ({ code }) => {
    const names = Object.keys(exports);
    const script = ts.transpile(withChecks(code), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
    const run = new AsyncFunction(...names, 'check', script) as (...values: unknown[]) => Promise<void>;
    let checks = 0;
    await run(...Object.values(exports), (actual: unknown, expected: unknown) => {
      checks++;
      expect(actual).toEqual(expected);
    });
    expect(checks).toBe(code.split('//=>').length - 1);
  });
});
