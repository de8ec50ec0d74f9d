import { statusRecords } from '../registry/index.js';
import { statusClasses } from '../registry/status-class.js';
import { unofficialRecords } from '../registry/unofficial/index.js';
import { renderConstants } from './render-constants.js';
import { renderErrors, renderFieldOptionNames, renderFieldWriters } from './render-errors.js';
import { withExports, withSources } from './render-exports.js';
import { renderHttpStatus } from './render-http-status.js';
import { renderPhrases } from './render-phrases.js';
import { renderRegistryJson, renderRegistrySchema } from './render-registry-json.js';
import { renderStatusSets } from './render-status-sets.js';
import { renderStatusTable } from './render-status-table.js';
import { renderUnofficial, renderUnofficialPhrases } from './render-unofficial.js';

/** The text of every generated file, by its path from the root of the project. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'src/generated/constants.ts': renderConstants(statusRecords),
    'src/generated/errors.ts': renderErrors(statusRecords),
    'src/generated/field-option-names.ts': renderFieldOptionNames(statusRecords),
    'src/generated/field-writers.ts': renderFieldWriters(statusRecords),
    'src/generated/http-status.ts': renderHttpStatus(statusRecords, statusClasses),
    'src/generated/phrases.ts': renderPhrases(statusRecords),
    'src/generated/status-sets.ts': renderStatusSets(statusRecords),
    'src/generated/unofficial-phrases.ts': renderUnofficialPhrases(unofficialRecords),
    'src/generated/unofficial.ts': renderUnofficial(unofficialRecords, statusRecords),
    'src/generated/registry.json': renderRegistryJson(statusRecords, statusClasses, unofficialRecords),
    'src/generated/registry.schema.json': renderRegistrySchema(),
  };
}

/** The files that are generated only in part, each with a function that updates its text. */
export const partlyGeneratedFiles: Readonly<Record<string, (text: string) => string>> = {
  'README.md': withStatusTable,
  'package.json': withExports,
  'jsr.json': withSources,
};

/** Updates the table of all codes between the two markers of a Markdown page. */
function withStatusTable(page: string): string {
  const table = renderStatusTable(statusRecords, statusClasses);
  const marked = /(<!-- status table -->\n)[^]*(<!-- end of status table -->)/;
  if (!marked.test(page)) throw new Error('Cannot write the table of status codes: the page has no markers for it');
  return page.replace(marked, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
}
