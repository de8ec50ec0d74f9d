import { describe, expect, it } from 'vitest';
import { renderRegistryJson, renderRegistrySchema } from '../../src/codegen/render-registry-json.js';
import { statusRecords } from '../../src/registry/index.js';
import { specUrl, type Spec } from '../../src/registry/spec.js';
import { statusClasses } from '../../src/registry/status-class.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import { statusClass } from '../../src/status/classes.js';
import { schemaErrors } from '../fixtures/json-schema.js';

interface Registry {
  $schema: string;
  classes: unknown[];
  codes: Record<string, unknown>[];
  unofficial: Record<string, unknown>[];
}
interface RegistrySchema extends Record<string, unknown> {
  $schema: string;
  $defs: Record<string, { properties?: Record<string, unknown> }>;
}

const text = renderRegistryJson(statusRecords, statusClasses, unofficialRecords);
const registry = JSON.parse(text) as Registry;
const schema = JSON.parse(renderRegistrySchema()) as RegistrySchema;

/** Removes the addresses again, and checks each of them. */
const withoutUrls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('url' in part)) return part;
    const { url, ...spec } = part;
    expect(url).toBe(specUrl(spec as Spec));
    return spec;
  });

describe('renderRegistryJson', () => {
  it('equals the records', () => {
    const codes = statusRecords.map((record) => ({ ...record, class: statusClass(record.code) }));
    expect(withoutUrls(registry.codes)).toEqual(codes);
    expect(withoutUrls(registry.classes)).toEqual(statusClasses);
    expect(withoutUrls(registry.unofficial)).toEqual(unofficialRecords);
  });

  it('gives every section an address', () => {
    const sections = text.match(/"(?:rfc|draft)": (?!"draft",?$)/gm)?.length;
    expect(text.match(/"url": "https:/g)).toHaveLength(sections ?? 0);
  });

  it('writes members in the order of the schema', () => {
    for (const [name, list] of [
      ['code', registry.codes],
      ['unofficial', registry.unofficial],
    ] as const) {
      const order = Object.keys(schema.$defs[name]?.properties ?? {});
      for (const record of list) {
        expect(Object.keys(record)).toEqual(order.filter((member) => Object.hasOwn(record, member)));
      }
    }
  });

  it('writes the same text every time, indented by two spaces and with a newline at the end', () => {
    expect(renderRegistryJson(statusRecords, statusClasses, unofficialRecords)).toBe(text);
    expect(text).toBe(`${JSON.stringify(registry, null, 2)}\n`);
  });

  it('is valid against its schema', () => {
    expect(registry.$schema).toBe('./registry.schema.json');
    expect(schemaErrors(schema, registry)).toEqual([]);
  });
});

describe('renderRegistrySchema', () => {
  it('is a draft 2020-12 schema', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each([
    ['a code out of range', { code: 600 }],
    ['a code that is text', { code: '404' }],
    ['a name in lower case', { name: 'notFound' }],
    ['an unknown class', { class: '4xx' }],
    ['an unknown state', { state: 'standard' }],
    ['an unknown level', { headers: [{ name: 'Allow', level: 'MUST' }] }],
    ['an empty list', { headers: [] }],
    ['a spec without an RFC or a draft', { spec: { url: 'https://www.rfc-editor.org' } }],
    ['an insteadOf key that is not a code', { insteadOf: { teapot: 'it is tea time' } }],
    ['an explicit default', { heuristicallyCacheable: false }],
    ['an unknown member', { color: 'red' }],
  ])('refuses %s', (_, change) => {
    const codes = registry.codes.map((record) => (record['code'] === 404 ? { ...record, ...change } : record));
    expect(schemaErrors(schema, { ...registry, codes })).toHaveLength(1);
  });

  it('refuses a record without a summary', () => {
    const codes = registry.codes.map(({ summary, ...record }) =>
      record['code'] === 404 ? record : { summary, ...record },
    );
    expect(schemaErrors(schema, { ...registry, codes })).toEqual([
      `/codes/${codes.findIndex(({ code }) => code === 404)}: lacks summary`,
    ]);
  });
});
