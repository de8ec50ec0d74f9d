/** The first line of every generated file. */
export const banner = '// Generated from src/registry by `npm run generate`; edit the records, not this file.\n';
