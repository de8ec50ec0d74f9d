import { specUrl, type Spec } from '../registry/spec.js';
import type { StatusClassRecord } from '../registry/status-class.js';
import type { StatusRecord } from '../registry/status-record.js';
import type { UnofficialRecord } from '../registry/unofficial/unofficial-record.js';
import { registrySchema } from './registry-schema.js';

/** All records as JSON, unchanged except that each code also has its class, and each section its URL. */
export function renderRegistryJson(
  records: readonly StatusRecord[],
  classes: readonly StatusClassRecord[],
  unofficial: readonly UnofficialRecord[],
): string {
  const codes = records.map(({ code, name, phrase, ...facts }) => {
    const ofClass = classes.find(({ from, to }) => code >= from && code <= to);
    return { code, name, phrase, class: ofClass?.name, ...facts };
  });
  return toText({ $schema: './registry.schema.json', classes, codes, unofficial });
}

/** The JSON Schema (draft 2020-12) of `registry.json`. */
export function renderRegistrySchema(): string {
  return toText(registrySchema);
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, withUrl, 2)}\n`;
}

function withUrl(_key: string, value: unknown): unknown {
  return isSpec(value) ? { ...value, url: specUrl(value) } : value;
}

function isSpec(value: unknown): value is Spec {
  if (typeof value !== 'object' || value === null) return false;
  return ('rfc' in value && typeof value.rfc === 'number') || ('draft' in value && typeof value.draft === 'string');
}
