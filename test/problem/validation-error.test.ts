import { Ajv as AjvOfJtd } from 'ajv/dist/jtd.js';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { type } from 'arktype';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as zodThree } from 'zod/v3';
import * as locales from 'zod/locales';
import {
  BadRequestError,
  errorFromResponse,
  isHttpError,
  toHttpError,
  UnprocessableContentError,
  validationError,
  type InvalidMember,
  type StandardSchema,
  type ValidationIssue,
} from '../../src/index.js';

type Given = Parameters<typeof validationError>[0];

const errorsOf = (issues: unknown): readonly InvalidMember[] => validationError(issues as Given).extensions.errors;
const details = (issues: unknown): string[] => errorsOf(issues).map(({ detail }) => detail);
const pointerOf = (path: readonly unknown[]): string | undefined => errorsOf([{ message: 'x', path }])[0]?.pointer;

const ofZod = (schema: z.ZodType, value: unknown): unknown => schema.safeParse(value).error;
const ofValibot = (schema: v.GenericSchema, value: unknown): unknown => v.safeParse(schema, value).issues;
const ofArktype = (schema: unknown, value: unknown): unknown => (schema as (value: unknown) => unknown)(value);
const byAjv = (schema: object, options: Options = {}): ((value: unknown) => unknown) => {
  const validate = new Ajv2020({ allErrors: true, strict: false, ...options }).compile(schema);
  return (value) => {
    validate(value);
    return validate.errors;
  };
};
const ofAjv = (schema: object, value: unknown, options?: Options): unknown => byAjv(schema, options)(value);

describe('validationError', () => {
  it('creates a 422 with the problem document of the example in RFC 9457', async () => {
    const error = validationError(
      [
        { path: ['age'], message: 'must be a positive integer' },
        { path: ['profile', 'color'], message: "must be 'green', 'red' or 'blue'" },
      ],
      { type: 'https://example.net/validation-error', title: 'Your request is not valid.' },
    );
    const document = {
      type: 'https://example.net/validation-error',
      title: 'Your request is not valid.',
      status: 422,
      detail: 'The request does not fit the schema',
      errors: [
        { pointer: '#/age', detail: 'must be a positive integer' },
        { pointer: '#/profile/color', detail: "must be 'green', 'red' or 'blue'" },
      ],
    };
    expect(error).toBeInstanceOf(UnprocessableContentError);
    expect(error.toJSON()).toEqual(document);
    expect(await error.toResponse().json()).toEqual(document);
  });

  it('reaches the client unchanged', async () => {
    const sent = validationError([{ path: ['items', 0, 'name'], message: 'Too short' }]);
    const read = await errorFromResponse(sent.toResponse());
    expect(isHttpError(read, 422)).toBe(true);
    expect(read.extensions).toEqual({ errors: [{ pointer: '#/items/0/name', detail: 'Too short' }] });
    expect(read.extensions).toEqual(sent.extensions);
  });

  it('can be returned by map for the error of a validator', () => {
    const thrown = ofZod(z.object({ name: z.string() }), {});
    const map = (error: unknown): UnprocessableContentError | undefined =>
      error instanceof z.ZodError ? validationError(error) : undefined;
    const error = toHttpError(thrown, { map });
    expect(error.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      detail: 'The request does not fit the schema',
      errors: [{ pointer: '#/name', detail: 'Invalid input: expected string' }],
    });
    expect(error.cause).toBe(thrown);
  });

  it('accepts a list, or an object with a list as issues', () => {
    const schema = z.object({ a: z.string() });
    const { error } = schema.safeParse({});
    const expected = [{ pointer: '#/a', detail: 'Invalid input: expected string' }];
    expect(errorsOf(error!.issues)).toEqual(expected);
    expect(errorsOf(error)).toEqual(expected);
    expect(errorsOf(schema['~standard'].validate({}))).toEqual(expected);
    const thrown = new v.ValiError(v.safeParse(v.object({ a: v.string() }), { a: 1 }).issues!);
    const made = validationError(thrown);
    expect(made.extensions.errors).toEqual([{ pointer: '#/a', detail: 'Invalid type: Expected string' }]);
    expect(made.cause).toBe(thrown);
    expect(validationError(thrown, { cause: 'mine' }).cause).toBe('mine');
    expect(validationError([]).extensions).toEqual({ errors: [] });
  });

  it('refuses a value without a list of issues, and keeps a given error as the cause', () => {
    const failure = new Error('db-7 is down');
    const hostile = Proxy.revocable([], {});
    hostile.revoke();
    for (const [value, name] of [
      [undefined, 'undefined'],
      [null, 'null'],
      ['text', 'string'],
      [5, 'number'],
      [{}, 'object'],
      [{ value: 1 }, 'object'],
      [{ issues: undefined }, 'object'],
      [hostile.proxy, 'object'],
      [failure, 'object'],
    ] as const) {
      let thrown: unknown;
      try {
        validationError(value as unknown as Given);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(TypeError);
      expect(thrown).toMatchObject({
        message: `Cannot make a validation error of a value of type ${name}: issues are an array, or an object that has it as issues`,
      });
      expect((thrown as Error).cause).toBe(value === failure ? failure : undefined);
    }
  });
});

describe('options of validationError', () => {
  const issues = [{ path: ['a'], message: 'Wrong' }];
  const errors = [{ pointer: '#/a', detail: 'Wrong' }];

  it('can change the status to 400', () => {
    const error = validationError(issues, { status: 400 });
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'The request does not fit the schema',
      errors,
    });
  });

  it('include those of every error', () => {
    const error = validationError(issues, {
      message: 'The order is incomplete',
      type: 'urn:example:order',
      title: 'Bad order',
      instance: '/orders/7',
      headers: { 'x-trace': '1' },
      extensions: { trace: 'abc' },
      cause: 'why',
    });
    expect(error.toJSON()).toEqual({
      type: 'urn:example:order',
      title: 'Bad order',
      status: 422,
      detail: 'The order is incomplete',
      instance: '/orders/7',
      trace: 'abc',
      errors,
    });
    expect([error.message, error.headers, error.cause]).toEqual(['The order is incomplete', { 'x-trace': '1' }, 'why']);
  });

  it('count as absent if they are undefined or null', () => {
    const none = { message: null, status: null, max: null, detail: null, extensions: null, type: undefined };
    expect(validationError(issues, none as unknown as object).toJSON()).toEqual(validationError(issues).toJSON());
  });

  it('never replace the errors', () => {
    const extensions = { errors: 'mine', trace: 'abc' } as unknown as { trace: string };
    expect(validationError(issues, { extensions }).extensions).toEqual({ trace: 'abc', errors });
  });

  it('let detail choose the text, and otherwise apply the rules', () => {
    const given = [
      { path: ['a'], message: 'Wrong', text: 'Falsch' },
      { path: ['b'], message: 'Wrong', text: undefined },
      { path: ['c'], message: 'Wrong', text: '' },
      { path: ['d'], message: 'Wrong', text: 5 as unknown as string },
    ];
    const error = validationError(given, { detail: ({ text }) => text });
    expect(error.extensions.errors).toEqual([
      { pointer: '#/a', detail: 'Falsch' },
      { pointer: '#/b', detail: 'Wrong' },
      { pointer: '#/c', detail: '' },
      { pointer: '#/d', detail: 'Wrong' },
    ]);
    const thrower = (): never => {
      throw new Error('no');
    };
    expect(validationError(issues, { detail: thrower }).extensions.errors).toEqual(errors);
  });

  it('pass single issues to detail, even if arktype or zod combines them', () => {
    const together = ofArktype(type('string >= 8 & /^a/'), 'x') as type.errors;
    expect(validationError(together, { detail: ({ code }) => code }).extensions.errors).toEqual([
      { pointer: '#', detail: 'pattern' },
      { pointer: '#', detail: 'minLength' },
    ]);
    const { issues } = z.strictObject({}).safeParse({ a: 1, b: 2 }).error!;
    expect(validationError(issues, { detail: ({ code }) => code }).extensions.errors).toEqual([
      { pointer: '#/a', detail: 'unrecognized_keys' },
      { pointer: '#/b', detail: 'unrecognized_keys' },
    ]);
  });

  it('throw an error that keeps the cause if they are invalid', () => {
    const cause = new Error('first');
    const thrown = (options: unknown, given: unknown = issues): unknown => {
      try {
        return validationError(given as Given, options as object);
      } catch (error) {
        const { constructor, message, cause } = error as Error;
        return [constructor, message, cause];
      }
    };
    expect(thrown({ status: 404, cause })).toEqual([
      RangeError,
      'Cannot make a validation error with status 404: it has 422 or 400',
      cause,
    ]);
    expect(thrown({ status: '422' })).toEqual([
      RangeError,
      'Cannot make a validation error with status 422: it has 422 or 400',
      undefined,
    ]);
    for (const max of [0, 501, 1.5, Number.NaN, -1, Infinity, '5']) {
      const message = `Cannot list ${String(max)} errors: max is an integer from 1 to 500`;
      expect(thrown({ max, cause })).toEqual([RangeError, message, cause]);
    }
    expect(thrown('The order is incomplete')).toEqual([
      TypeError,
      'Cannot use a value of type string as the options of a validation error: a text is given as { message }',
      undefined,
    ]);
    expect(thrown({ cause }, 5)).toEqual([
      TypeError,
      'Cannot make a validation error of a value of type number: issues are an array, or an object that has it as issues',
      cause,
    ]);
    expect(thrown({ message: 5, cause })).toEqual([
      TypeError,
      'Cannot use a value of type number as the message of a 422: a message is text, and options are an object beside it',
      cause,
    ]);
  });

  it('become the cause if they are an error', () => {
    const cause = new Error('first');
    const error = validationError(issues, cause as unknown as object);
    expect([error.cause, error.message]).toEqual([cause, 'The request does not fit the schema']);
  });
});

describe('pointers of validationError', () => {
  it('are JSON Pointers as URI fragments', () => {
    const escaped: readonly (readonly [readonly unknown[], string])[] = [
      [[], '#'],
      [['items', 0, 'name'], '#/items/0/name'],
      [[''], '#/'],
      [['', ''], '#//'],
      // The examples of RFC 6901 §6.
      [['a/b'], '#/a~1b'],
      [['c%d'], '#/c%25d'],
      [['e^f'], '#/e%5Ef'],
      [['g|h'], '#/g%7Ch'],
      [['i\\j'], '#/i%5Cj'],
      [['k"l'], '#/k%22l'],
      [[' '], '#/%20'],
      [['m~n'], '#/m~0n'],
      // The characters that a fragment can contain (RFC 3986 §3.5).
      [["-._~!$&'()*+,;=:@?"], "#/-._~0!$&'()*+,;=:@?"],
      [['#[]<>`{}'], '#/%23%5B%5D%3C%3E%60%7B%7D'],
      [['~1', '/~'], '#/~01/~1~0'],
      [['é', '日本', '😀'], '#/%C3%A9/%E6%97%A5%E6%9C%AC/%F0%9F%98%80'],
      [['a\ud800b', '\udc00'], '#/a%EF%BF%BDb/%EF%BF%BD'],
      [['\u0000\n'], '#/%00%0A'],
      [['__proto__', 'constructor', 'toString'], '#/__proto__/constructor/toString'],
      [[{ key: 'a' }, { key: 0 }, { key: 'b/c' }], '#/a/0/b~1c'],
      [[1.5, -1], '#/1.5/-1'],
    ];
    for (const [path, pointer] of escaped) expect(pointerOf(path)).toBe(pointer);
  });

  it('identify any member of any document', () => {
    const hasNoLoneSurrogate = (key: string): boolean => !/[\ud800-\udfff]/u.test(key);
    const keys = fc.array(fc.string({ unit: 'binary', maxLength: 8 }).filter(hasNoLoneSurrogate), { maxLength: 8 });
    fc.assert(
      fc.property(keys, (path) => {
        const pointer = pointerOf(path)!;
        expect(pointer).toMatch(/^#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*$/);
        const read = decodeURIComponent(pointer.slice(1))
          .split('/')
          .slice(1)
          .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
        expect(read).toEqual(path);
      }),
    );
  });

  it('end before a key that has no name in JSON', () => {
    for (const nameless of [Symbol('s'), null, undefined, {}, { key: {} }, { key: null }, true, 5n, () => 'x']) {
      expect(pointerOf(['a', nameless, 'b'])).toBe('#/a');
    }
    expect(errorsOf(ofZod(z.map(z.object({}), z.number()), new Map([[{}, 'x']])))).toEqual([
      { pointer: '#', detail: 'Invalid value in map' },
    ]);
    expect(errorsOf(ofValibot(v.object({ a: v.map(v.number(), v.number()) }), { a: new Map([[[1], 1]]) }))).toEqual([
      { pointer: '#/a', detail: 'Invalid type: Expected number' },
    ]);
  });

  it('identify a parent if they would be very long', () => {
    const long = 'a'.repeat(500);
    expect(pointerOf([long, 'b'.repeat(497)])).toBe(`#/${long}/${'b'.repeat(497)}`);
    expect(pointerOf([long, 'b'.repeat(498), 'c'])).toBe(`#/${long}`);
    expect(pointerOf(['a'.repeat(1_000_000)])).toBe('#');
    expect(errorsOf([{ instancePath: `/${long}/${'é'.repeat(400)}`, message: 'x' }])[0]?.pointer).toBe(`#/${long}`);
  });

  it('combine the pointer from ajv with the member that only its params name', () => {
    const schema = {
      type: 'object',
      required: ['na/me'],
      dependentRequired: { a: ['b~'] },
      properties: {
        a: { type: 'string' },
        'e~/%': { type: 'array', items: { type: 'number' } },
        u: { properties: { x: {} }, unevaluatedProperties: false },
        n: { propertyNames: { pattern: '^a$' } },
      },
      additionalProperties: false,
    };
    const value = { a: 'x', 'e~/%': [1, 'x'], u: { 'y/': 1 }, n: { b: 1 }, 'z z': 1 };
    expect(errorsOf(ofAjv(schema, value))).toEqual([
      { pointer: '#/na~1me', detail: "must have required property 'na/me'" },
      { pointer: '#/z%20z', detail: 'must NOT have additional properties' },
      { pointer: '#/e~0~1%25/1', detail: 'must be number' },
      { pointer: '#/u/y~1', detail: 'must NOT have unevaluated properties' },
      { pointer: '#/n/b', detail: 'must match pattern "^a$"' },
      { pointer: '#/n/b', detail: 'property name must be valid' },
      { pointer: '#/b~0', detail: 'must have property b~ when property a is present' },
    ]);
    expect(errorsOf(ofAjv({ type: 'object' }, 5))).toEqual([{ pointer: '#', detail: 'must be object' }]);
  });

  it('are right for JSON Type Definition, whose paths include the additional member', () => {
    const validate = new AjvOfJtd({ allErrors: true }).compile({ properties: { a: { type: 'string' } } });
    validate({ b: 1 });
    expect(errorsOf(validate.errors)).toEqual([
      { pointer: '#/a', detail: "must have property 'a'" },
      { pointer: '#/b', detail: 'must NOT have additional properties' },
    ]);
  });

  it('are separate for each key that zod does not recognize', () => {
    const schema = z.object({ a: z.strictObject({ b: z.number() }) });
    expect(errorsOf(ofZod(schema, { a: { b: 1, 'x/y': 1, __proto: 2 } }))).toEqual([
      { pointer: '#/a/x~1y', detail: 'Unrecognized key' },
      { pointer: '#/a/__proto', detail: 'Unrecognized key' },
    ]);
  });
});

describe('details of validationError', () => {
  it('are the messages of zod, without the received value', () => {
    const schema = z.strictObject({
      type: z.string(),
      missing: z.string(),
      email: z.email(),
      option: z.enum(['received', 'got']),
      literal: z.literal(5),
      min: z.number().min(5),
      union: z.union([z.number(), z.boolean()]),
      nan: z.number(),
      custom: z.string('Say your name'),
      refined: z.string().refine(() => false, 'Must be taken'),
    });
    const text = 'hunter2';
    expect(
      details(
        ofZod(schema, {
          ...{ type: 5, email: text, option: text, literal: text, min: 4, union: text, nan: Number.NaN, custom: 5 },
          ...{ refined: text, hunter2: 1 },
        }),
      ),
    ).toEqual([
      'Invalid input: expected string',
      'Invalid input: expected string',
      'Invalid email address',
      'Invalid option: expected one of "received"|"got"',
      'Invalid input: expected 5',
      'Too small: expected number to be >=5',
      'Invalid input',
      'Invalid input: expected number',
      'Say your name',
      'Must be taken',
      'Unrecognized key',
    ]);
  });

  it('are the messages of zod 3, without the received value', () => {
    const schema = zodThree
      .object({ a: zodThree.enum(['x', 'y']), b: zodThree.string(), c: zodThree.literal(5) })
      .strict();
    const { error } = schema.safeParse({ a: 'hunter2', b: 5, c: 'hunter2', hunter2: 1 });
    expect(errorsOf(error)).toEqual([
      { pointer: '#/a', detail: "Invalid enum value. Expected 'x' | 'y'" },
      { pointer: '#/b', detail: 'Expected string' },
      { pointer: '#/c', detail: 'Invalid literal value, expected 5' },
      { pointer: '#/hunter2', detail: 'Unrecognized key' },
    ]);
    const quoting = zodThree.enum(['x'], {
      errorMap: ({ code }, { data }) => ({ message: `${code} ${String(data)}` }),
    });
    expect(details(quoting.safeParse('hunter').error)).toEqual(['Invalid value']);
  });

  it('do not repeat a class name that comes from the input', () => {
    const forged = Object.assign(Object.create(null) as object, { constructor: { name: 'hunter2' } });
    const issues = ofZod(z.string(), forged);
    expect(JSON.stringify(issues)).toContain('hunter2');
    expect(details(issues)).toEqual(['Invalid input: expected string']);
  });

  it('are the messages of zod in another language, without keys of the input', () => {
    z.config(locales.de());
    try {
      expect(errorsOf(ofZod(z.strictObject({ a: z.email() }), { a: 'x', hunter2: 1 }))).toEqual([
        { pointer: '#/a', detail: 'Ungültig: E-Mail-Adresse' },
        { pointer: '#/hunter2', detail: 'Unrecognized key' },
      ]);
    } finally {
      z.config(locales.en());
    }
  });

  it('are custom messages for unrecognized keys, unless they quote one', () => {
    expect(details(ofZod(z.strictObject({}, 'Nothing else'), { a: 1, b: 1 }))).toEqual([
      'Nothing else',
      'Nothing else',
    ]);
    const quoting = z.strictObject({}, { error: ({ keys }) => `Not ${String((keys as string[])[1])}` });
    expect(details(ofZod(quoting, { hunter2: 1, b: 1 }))).toEqual(['Unrecognized key', 'Unrecognized key']);
  });

  it('are the messages of valibot, without the received value', () => {
    const schema = v.strictObject({
      type: v.string(),
      missing: v.string(),
      email: v.pipe(v.string(), v.email()),
      option: v.picklist(['a', 'b']),
      long: v.pipe(v.string(), v.minLength(8)),
      start: v.pipe(v.string(), v.startsWith('xx')),
      json: v.pipe(v.string(), v.parseJson()),
      union: v.union([v.number(), v.boolean()]),
      custom: v.number('Say a number'),
      checked: v.pipe(
        v.string(),
        v.check(() => false),
      ),
      variant: v.variant('t', [v.object({ t: v.literal('a') })]),
    });
    const text = 'hunter2';
    expect(
      errorsOf(
        ofValibot(schema, {
          ...{ type: 5, email: text, option: text, long: text, start: text, json: text, union: text, custom: text },
          ...{ checked: text, variant: { t: text }, hunter2: 1 },
        }),
      ),
    ).toEqual([
      { pointer: '#/type', detail: 'Invalid type: Expected string' },
      { pointer: '#/missing', detail: 'Invalid key: Expected "missing"' },
      { pointer: '#/email', detail: 'Invalid email' },
      { pointer: '#/option', detail: 'Invalid type: Expected ("a" | "b")' },
      { pointer: '#/long', detail: 'Invalid length: Expected >=8' },
      { pointer: '#/start', detail: 'Invalid start: Expected "xx"' },
      { pointer: '#/json', detail: 'Invalid JSON' },
      { pointer: '#/union', detail: 'Invalid type: Expected (number | boolean)' },
      { pointer: '#/custom', detail: 'Say a number' },
      { pointer: '#/checked', detail: 'Invalid input' },
      { pointer: '#/variant/t', detail: 'Invalid type: Expected "a"' },
      { pointer: '#/hunter2', detail: 'Invalid key: Expected never' },
    ]);
  });

  it('say what was expected if a message in another language quotes the received value', () => {
    const german = (issue: v.BaseIssue<unknown>): string => `Erhalten: ${issue.received}, erwartet: ${issue.expected}`;
    const quoting = (issue: v.BaseIssue<unknown>): string => `${String(issue.input)} ist falsch`;
    expect(details(ofValibot(v.number(german), 'hunter2'))).toEqual(['Expected number']);
    expect(details(ofValibot(v.number(quoting), 'hunter2'))).toEqual(['Expected number']);
    expect(details(ofValibot(v.pipe(v.string(), v.email(quoting)), 'hunter2'))).toEqual(['Invalid value']);
    expect(details(ofValibot(v.pipe(v.string(), v.startsWith('xxx', german)), 'hunter2'))).toEqual(['Expected "xxx"']);
    expect(details(ofValibot(v.pipe(v.string(), v.parseJson(undefined, german)), 'hunter2'))).toEqual([
      'Invalid value',
    ]);
    expect(details(ofValibot(v.string(quoting), 4711))).toEqual(['Expected string']);
    expect(details(ofValibot(v.string(quoting), 4711n))).toEqual(['Expected string']);
    // A type name is not a value.
    expect(details(ofValibot(v.string(german), undefined))).toEqual(['Erhalten: undefined, erwartet: string']);
    expect(details(ofValibot(v.string(german), []))).toEqual(['Erhalten: Array, erwartet: string']);
  });

  it('are the messages of arktype, without the path and the received value', () => {
    const schema = type({
      '+': 'reject',
      type: 'string',
      missing: 'string',
      email: 'string.email',
      option: "'a' | 'b'",
      ip: 'string.ip',
      both: 'string >= 8 & /^a/',
      json: 'string.json.parse',
      regex: 'string.regex',
      union: 'string | number',
      min: 'number > 5',
      alternatives: [{ x: '1', y: 'number' }, '|', { z: "'y'", w: 'number' }],
      never: 'never',
    });
    const text = 'hunter2';
    const issues = ofArktype(schema, {
      ...{ type: 5, email: text, option: text, ip: text, both: text, json: text, regex: 'hunter2(', union: [[text]] },
      ...{ min: 3, alternatives: { x: text, z: text }, never: text, hunter2: 1 },
    });
    expect(new Set(errorsOf(issues))).toEqual(
      new Set([
        { pointer: '#/type', detail: 'must be a string' },
        { pointer: '#/missing', detail: 'must be a string' },
        { pointer: '#/email', detail: 'must be an email address' },
        { pointer: '#/option', detail: 'must be "a" or "b"' },
        { pointer: '#/ip', detail: 'must be an IP address' },
        { pointer: '#/both', detail: 'must be matched by ^a' },
        { pointer: '#/both', detail: 'must be at least length 8' },
        { pointer: '#/json', detail: 'must be a JSON string' },
        { pointer: '#/regex', detail: 'Expected a regex pattern' },
        { pointer: '#/union', detail: 'must be a number or a string' },
        { pointer: '#/min', detail: 'must be more than 5' },
        { pointer: '#/alternatives', detail: 'Invalid value' },
        { pointer: '#/never', detail: 'Invalid value' },
        { pointer: '#/hunter2', detail: 'must be removed' },
      ]),
    );
  });

  it('are custom messages in arktype', () => {
    const text = type('string').configure({ message: 'Say your name' });
    expect(errorsOf(ofArktype(type({ name: text }), { name: 5 }))).toEqual([
      { pointer: '#/name', detail: 'Say your name' },
    ]);
    const problem = type('string').configure({ problem: 'is missing' });
    expect(errorsOf(ofArktype(type({ name: problem }), {}))).toEqual([
      { pointer: '#/name', detail: 'must be a string' },
    ]);
    expect(errorsOf(ofArktype(type({ name: problem }), { name: 5 }))).toEqual([
      { pointer: '#/name', detail: 'is missing' },
    ]);
    const union = type("'a' | 'b'").configure({ message: 'Choose a or b' });
    expect(details(ofArktype(union, 'hunter2'))).toEqual(['Choose a or b']);
    const quoting = type('string').configure({ message: ({ data }) => `${String(data)} is wrong` });
    expect(details(ofArktype(quoting, 4711))).toEqual(['Expected a string']);
    const predicate = type('string').narrow((_, context) => context.mustBe('an even text'));
    expect(details(ofArktype(predicate, 'hunter2'))).toEqual(['must be an even text']);
    const failing = type('string').pipe.try((text) => {
      throw new Error(`No ${text}`);
    });
    expect(details(ofArktype(failing, 'hunter2'))).toEqual(['must be valid according to an anonymous predicate']);
  });

  it('are the messages of ajv, in verbose mode too', () => {
    const schema = {
      properties: {
        text: { type: 'string' },
        option: { enum: ['a', 'b'] },
        constant: { const: 'a' },
        pattern: { pattern: '^a' },
        short: { minLength: 20 },
        min: { minimum: 9000 },
        any: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        not: { not: { type: 'string' } },
        same: { uniqueItems: true },
      },
    };
    const text = 'hunter2';
    const value = {
      ...{ text: 4711, option: text, constant: text, pattern: text, short: text, min: 4711, any: text, not: text },
      ...{ same: [text, text] },
    };
    const expected = [
      'must be string',
      'must be equal to one of the allowed values',
      'must be equal to constant',
      'must match pattern "^a"',
      'must NOT have fewer than 20 characters',
      'must be >= 9000',
      'must be number',
      'must be null',
      'must match a schema in anyOf',
      'must NOT be valid',
      'must NOT have duplicate items (items ## 0 and 1 are identical)',
    ];
    expect(details(ofAjv(schema, value))).toEqual(expected);
    expect(details(ofAjv(schema, value, { verbose: true }))).toEqual(expected);
    expect(details(ofAjv(schema, { text: 5 }, { messages: false }))).toEqual(['Invalid value']);
    const translated = {
      instancePath: '',
      message: 'Der Name hunter2 ist falsch',
      params: { propertyName: 'hunter2' },
    };
    expect(errorsOf([translated])).toEqual([{ pointer: '#/hunter2', detail: 'Invalid value' }]);
  });

  it('are the message of an issue without other members, up to the received value', () => {
    const told = (message: string): string | undefined => details([{ message }])[0];
    for (const [message, detail] of [
      ['Must be in the future', 'Must be in the future'],
      ['This item was removed', 'This item was removed'],
      ['We have received no address', 'We have received no address'],
      ['Expected string, actual "hunter2"', 'Expected string'],
      ['Expected string, got 42', 'Expected string'],
      ['Expected a string, but received: "hunter2"', 'Expected a string'],
      ['Expected string, but was number', 'Expected string'],
      ['b must be a `number`, but the final value was: `"hunter2"`.', 'b must be a `number`'],
      ['"a" with value "hunter2" fails to match', '"a"'],
      ['Unexpected token \'h\', "hunter2" is not valid JSON', 'Invalid value'],
      ['JSON Parse error: Unexpected identifier "hunter2"', 'Invalid value'],
      ['', 'Invalid value'],
    ] as const) {
      expect(told(message)).toBe(detail);
    }
  });

  it('are those of a handwritten schema', async () => {
    const schema: StandardSchema<unknown, number> = {
      '~standard': {
        version: 1,
        vendor: 'hand',
        validate: (value) =>
          typeof value === 'number' ? { value } : { issues: [{ message: 'Must be a number', path: [{ key: 'n' }] }] },
      },
    };
    const result = await schema['~standard'].validate('hunter2');
    expect(errorsOf(result)).toEqual([{ pointer: '#/n', detail: 'Must be a number' }]);
  });

  it('do not quote a received value, whatever the shape of the issue', () => {
    const message = 'Not hunter2';
    for (const received of [
      { input: 'hunter2' },
      { data: 'hunter2' },
      { value: 'hunter2' },
      { received: 'hunter2' },
      { actual: 'hunter2' },
      { propertyName: 'hunter2' },
      { params: { propertyName: 'hunter2' } },
      { params: { additionalProperty: 'hunter2' } },
      { params: { unevaluatedProperty: 'hunter2' } },
    ]) {
      expect(details([{ message, expected: '', ...received }])).toEqual(['Invalid value']);
    }
    // The name of a missing member does not come from the client.
    expect(details([{ message, params: { missingProperty: 'hunter2' } }])).toEqual([message]);
    const nested = { path: [], expected: 'a (was "hunter2")', errors: [] };
    const union = { path: [], code: 'union', errors: [nested], message, problem: message, expected: message };
    expect(details([union])).toEqual(['Invalid value']);
  });

  it('do not quote a short value, but may contain it within a word', () => {
    const said = (message: string, input: unknown): string | undefined =>
      details([{ message, input, expected: 'x' }])[0];
    expect(said('Must be a number', 'um')).toBe('Must be a number');
    expect(said('Not a', 'a')).toBe('Expected x');
    expect(said('Not "a"', 'a')).toBe('Expected x');
    expect(said('Banana a', 'a')).toBe('Expected x');
    expect(said('At most 50', 5)).toBe('At most 50');
    expect(said('Not 5', 5)).toBe('Expected x');
    expect(said('Not 5', 5n)).toBe('Expected x');
    expect(said('Not vhunter2x', 'hunter2')).toBe('Expected x');
    expect(said('Not "say \\"hi\\""', 'say "hi"')).toBe('Expected x');
    expect(said('Must not be empty', '')).toBe('Must not be empty');
    // The received value contains the words that end a message.
    expect(said('Not hunter2, received at noon', 'hunter2, received at noon')).toBe('Expected x');
  });
});

describe('the size of a validationError', () => {
  it('is limited to 100 errors, and reports how many were left out', () => {
    const issues = ofZod(
      z.array(z.number()),
      Array.from({ length: 100_000 }, () => 'x'),
    );
    const { errors, omittedErrors } = validationError(issues as Given).extensions;
    expect(errors).toEqual(
      Array.from({ length: 100 }, (_, index) => ({ pointer: `#/${index}`, detail: 'Invalid input: expected number' })),
    );
    expect(omittedErrors).toBe(99_900);
  });

  it('can be set with max', () => {
    const issues = Array.from({ length: 501 }, (_, index) => ({ path: [index], message: 'x' }));
    const sizes = (max?: number): unknown => {
      const { errors, ...rest } = validationError(issues, { max }).extensions;
      return [errors.length, rest];
    };
    expect(sizes()).toEqual([100, { omittedErrors: 401 }]);
    expect(sizes(1)).toEqual([1, { omittedErrors: 500 }]);
    expect(sizes(500)).toEqual([500, { omittedErrors: 1 }]);
    expect(validationError(issues.slice(0, 100)).toJSON()).not.toHaveProperty('omittedErrors');
  });

  it('counts keys and the issues that arktype combines one by one', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, 1]));
    const { errors, omittedErrors } = validationError(ofZod(z.strictObject({}), keys) as Given, { max: 2 }).extensions;
    expect({ errors, omittedErrors }).toEqual({
      errors: [
        { pointer: '#/key0', detail: 'Unrecognized key' },
        { pointer: '#/key1', detail: 'Unrecognized key' },
      ],
      omittedErrors: 99_998,
    });
    const both = ofArktype(type('string >= 8 & /^a/'), 'x') as Given;
    expect(validationError(both, { max: 1 }).extensions).toEqual({
      errors: [{ pointer: '#', detail: 'must be matched by ^a' }],
      omittedErrors: 1,
    });
  });

  it('limits messages and pointers too, so a problem document can hold the most errors allowed', () => {
    const long = '\u{1f600}'.repeat(2000);
    const issues = Array.from({ length: 600 }, () => ({ path: ['a'.repeat(998), 'b'.repeat(5000)], message: long }));
    const errors = Array.from({ length: 500 }, () => ({
      pointer: `#/${'a'.repeat(998)}`,
      detail: `${'\u{1f600}'.repeat(499)}…`,
    }));
    expect(validationError(issues, { max: 500 }).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      detail: 'The request does not fit the schema',
      errors,
      omittedErrors: 100,
    });
    const chosen = validationError(issues, { max: 500, detail: () => 'x'.repeat(1_000_000) }).toJSON();
    expect(chosen['errors']).toEqual(errors.map(({ pointer }) => ({ pointer, detail: `${'x'.repeat(999)}…` })));
    // A message that lists too many things takes too long to search for values.
    expect(details([{ message: 'a'.repeat(1000) }, { message: 'a'.repeat(10_001) }])).toEqual([
      'a'.repeat(1000),
      'Invalid value',
    ]);
  });

  it('is limited before the texts of the omitted issues are read', () => {
    let reads = 0;
    const issue = {
      path: ['a'],
      get message() {
        reads++;
        return 'x';
      },
    };
    validationError(Array.from({ length: 100_000 }, () => issue));
    expect(reads).toBe(100);
  });
});

describe('the input of validationError', () => {
  it('may contain entries that are not issues', () => {
    const cyclic: Record<string, unknown> = { message: 'x', code: 'intersection' };
    cyclic['errors'] = [cyclic];
    cyclic['path'] = ['a', cyclic];
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const thrower = {
      path: ['a'],
      get message(): string {
        throw new Error('no');
      },
    };
    const hidden = {
      message: 'x',
      get path(): string[] {
        throw new Error('no');
      },
    };
    const hostile = [null, undefined, 5, 'hunter2', Symbol('s'), {}, [], revoked.proxy, thrower, hidden, cyclic];
    // eslint-disable-next-line no-sparse-arrays
    hostile.push(...[, { path: revoked.proxy, message: 'x' }, { path: [revoked.proxy], message: 'x' }]);
    expect(errorsOf(hostile)).toEqual([
      ...Array.from({ length: 8 }, () => ({ pointer: '#', detail: 'Invalid value' })),
      { pointer: '#/a', detail: 'Invalid value' },
      { pointer: '#', detail: 'x' },
      { pointer: '#/a', detail: 'x' },
      { pointer: '#', detail: 'Invalid value' },
      { pointer: '#', detail: 'x' },
      { pointer: '#', detail: 'x' },
    ]);
  });

  it('is read the same way while Object.prototype is polluted', () => {
    const issues: ValidationIssue[] = [{ path: ['a', {} as never], message: 'Wrong' }, {}];
    const make = (): unknown => [
      validationError(issues).toJSON(),
      validationError(issues, {}).toJSON(),
      validationError(issues, { message: 'Mine' }).headers,
    ];
    const clean = make();
    const pollution: Record<string, unknown> = {
      ...{
        issues: [],
        key: 'no',
        instancePath: '/no',
        params: { missingProperty: 'no' },
        propertyName: 'no',
        keys: ['no'],
      },
      ...{ code: 'unrecognized_keys', expected: 'no', problem: 'Wrong', input: 'Wrong', received: 'Wrong', errors: [] },
      ...{
        message: 'no',
        status: 400,
        max: 1,
        detail: () => 'no',
        extensions: { no: 1 },
        cause: 'no',
        headers: { a: 'no' },
      },
    };
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(prototype, pollution);
    let polluted: unknown;
    let thrown: unknown;
    try {
      polluted = make();
      validationError({} as Given);
    } catch (error) {
      thrown = error;
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(prototype, name);
    }
    expect(polluted).toEqual(clean);
    expect(thrown).toBeInstanceOf(TypeError);
  });
});

describe('a received value', () => {
  /** Texts that cannot occur in a schema, with characters that could hide them from a search. */
  const secretText = fc
    .tuple(
      fc.constantFrom(
        '',
        ' ',
        '"',
        "'",
        '\\',
        '\n',
        ', received ',
        ' but received ',
        ' (was ',
        '{"a":',
        'SyntaxError: ',
      ),
      fc.stringMatching(/^[0-9a-f]{12}$/),
      fc.constantFrom('', '"', ', received ', ' (was ', '(', '}', ' is not valid JSON', 'x'.repeat(300), '\u2028é'),
    )
    .map(([before, text, after]) => ({ value: `${before}SECRET${text}${after}`, secret: `SECRET${text}` }));
  const secretNumber = fc.integer({ min: 1e11, max: 1e12 }).map((value) => ({ value, secret: String(value) }));
  const leaf = fc.oneof(secretText, secretNumber);
  const around = (value: unknown): unknown[] => [value, [value], { a: value }, { a: { b: [value] } }, [[value, value]]];
  const received = fc
    .tuple(leaf, fc.nat(4))
    .map(([{ value, secret }, shape]) => ({ value: around(value)[shape], secret }));

  /** Only whole values are detected in a message, so this does not quote objects. */
  const whole = (value: unknown): string => (typeof value === 'object' ? 'Objekt' : String(value as string | number));
  const quoting = (issue: { readonly input?: unknown; readonly received?: unknown }): string =>
    `Falsch: ${whole(issue.input)}, nämlich ${String(issue.received)}`;
  const valibot: Readonly<Record<string, v.GenericSchema>> = {
    string: v.pipe(v.string(), v.length(1), v.email(), v.url(), v.regex(/^a/), v.startsWith('xxxxxxxxxxxxxxxxxxxx')),
    number: v.pipe(v.number(), v.maxValue(5), v.multipleOf(0.3), v.integer()),
    union: v.union([v.pipe(v.string(), v.email()), v.pipe(v.number(), v.maxValue(1)), v.object({ a: v.string() })]),
    picklist: v.picklist(['a', 'b']),
    literal: v.literal('a'),
    record: v.record(v.pipe(v.string(), v.maxLength(0)), v.null()),
    strictObject: v.strictObject({ a: v.null() }),
    object: v.object({ a: v.object({ b: v.null() }), c: v.string() }),
    array: v.array(v.null()),
    tuple: v.strictTuple([v.null()]),
    date: v.date(),
    json: v.pipe(v.string(), v.parseJson()),
    variant: v.variant('a', [v.object({ a: v.literal('x') })]),
    translated: v.pipe(v.string(quoting), v.email(quoting), v.maxLength(1, quoting), v.startsWith('xxx', quoting)),
    checked: v.pipe(
      v.unknown(),
      v.check(() => false),
    ),
  };
  const zod: Readonly<Record<string, z.ZodType>> = {
    string: z.string().max(1).regex(/^a/).startsWith('xx'),
    email: z.email(),
    url: z.url(),
    number: z.number().max(5).multipleOf(0.3).int(),
    union: z.union([z.email(), z.number().max(1), z.object({ a: z.null() })]),
    discriminated: z.discriminatedUnion('a', [z.object({ a: z.literal('x') })]),
    enum: z.enum(['a', 'b']),
    literal: z.literal('a'),
    record: z.record(z.string().max(0), z.null()),
    enumRecord: z.record(z.enum(['x']), z.null()),
    strictObject: z.strictObject({ a: z.null() }),
    object: z.object({ a: z.object({ b: z.null() }), c: z.string() }),
    array: z.array(z.null()),
    tuple: z.tuple([z.null()]),
    date: z.date(),
    refined: z.unknown().refine(() => false),
    uuid: z.uuid(),
  };
  const zodOfThree: Readonly<Record<string, zodThree.ZodType>> = {
    enum: zodThree.enum(['a', 'b']),
    literal: zodThree.literal('a'),
    union: zodThree.union([zodThree.enum(['a']), zodThree.number().max(1)]),
    discriminated: zodThree.discriminatedUnion('a', [zodThree.object({ a: zodThree.literal('x') })]),
    strictObject: zodThree.object({ a: zodThree.enum(['x']) }).strict(),
  };
  const arktype: Readonly<Record<string, unknown>> = {
    string: type('string < 2 & /^a/'),
    email: type('string.email'),
    url: type('string.url'),
    parsedUrl: type('string.url.parse'),
    ip: type('string.ip'),
    json: type('string.json'),
    parsedJson: type('string.json.parse'),
    regex: type('string.regex'),
    number: type('number < 5 & number % 3'),
    union: type('string.email | number < 1'),
    narrowedUnion: type('(string < 2 & /^a/) | (number < 1 & number % 7)'),
    enum: type("'a' | 'b'"),
    literal: type("'a'"),
    objects: type({ a: '1', b: 'number' })
      .or({ a: { b: 'null[]' } })
      .or({ c: "'y'" }),
    record: type({ '[string < 1]': 'null', '+': 'reject' }),
    strictObject: type({ '+': 'reject', 'a?': 'null' }),
    object: type({ a: { b: 'null' }, c: 'string' }),
    array: type('null[]'),
    tuple: type(['null']),
    date: type('Date'),
    never: type({ 'a?': 'never' }),
    translated: type('string < 2').configure({ message: ({ data }) => `Falsch: ${whole(data)}` }),
    told: type('string < 2').configure({ problem: ({ actual }) => `ist falsch: ${actual}` }),
    narrowed: type('unknown').narrow((_, context) => context.mustBe('else')),
  };
  const ajv: Readonly<Record<string, object>> = {
    string: { type: 'string', maxLength: 1, pattern: '^a' },
    number: { type: 'number', maximum: 5, multipleOf: 7 },
    union: { anyOf: [{ const: 'a' }, { type: 'number', maximum: 1 }], oneOf: [{ enum: ['x'] }] },
    record: { propertyNames: { maxLength: 0 }, type: 'object' },
    strictObject: { type: 'object', properties: { a: { type: 'null' } }, additionalProperties: false },
    unevaluated: { type: 'object', unevaluatedProperties: false },
    object: { required: ['c'], properties: { a: { properties: { b: { type: 'null' } } } }, type: 'object' },
    array: { type: 'array', items: { type: 'null' }, contains: { type: 'null' } },
    tuple: { prefixItems: [{ type: 'null' }], items: false, type: 'array' },
    unique: { uniqueItems: true, not: {} },
    conditional: { if: {}, then: { enum: [1] } },
  };
  const named = <Schema>(
    library: string,
    schemas: Readonly<Record<string, Schema>>,
    by: (schema: Schema) => (value: unknown) => unknown,
  ): [string, (value: unknown) => unknown][] =>
    Object.entries(schemas).map(([name, schema]) => [`${library}: ${name}`, by(schema)]);
  const validators = [
    ...named('valibot', valibot, (schema) => (value) => ofValibot(schema, value)),
    ...named('zod', zod, (schema) => (value) => ofZod(schema, value)),
    ...named('zod with reportInput', zod, (schema) => (value) => schema.safeParse(value, { reportInput: true }).error),
    ...named('zod 3', zodOfThree, (schema) => (value) => schema.safeParse(value).error),
    ...named('arktype', arktype, (schema) => (value) => {
      const result = ofArktype(schema, value);
      return result instanceof type.errors ? result : undefined;
    }),
    ...named('ajv', ajv, (schema) => byAjv(schema)),
    ...named('ajv, verbose', ajv, (schema) => byAjv(schema, { verbose: true })),
  ];

  it.each(validators)('is not sent back: %s', (_, validate) => {
    let refused = 0;
    fc.assert(
      fc.property(received, ({ value, secret }) => {
        const issues = validate(value);
        if (!issues) return;
        const error = validationError(issues as Given);
        refused += error.extensions.errors.length;
        const withoutPointers = {
          ...error.toJSON(),
          errors: error.extensions.errors.map(({ detail }) => ({ detail })),
        };
        const sent = JSON.stringify([withoutPointers, error, error.message, error.headers]);
        // The values are not keys here, so no pointer contains them either.
        expect(sent).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it.each(validators.filter(([name]) => /object|record|unevaluated/i.test(name)))(
    'appears only in pointers if it is a key: %s',
    (_, validate) => {
      let refused = 0;
      fc.assert(
        fc.property(secretText, ({ value, secret }) => {
          const issues = validate({ [value]: 1, a: { [value]: 1 } });
          if (!issues) return;
          const { errors } = validationError(issues as Given).extensions;
          refused += errors.length;
          expect(errors.map(({ detail }) => detail).join('\n')).not.toContain(secret);
        }),
        { numRuns: 60 },
      );
      expect(refused).toBeGreaterThan(0);
    },
  );
});
