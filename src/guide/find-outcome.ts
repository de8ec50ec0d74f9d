type Table<Entry> = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** The entry for an outcome: from the method if it has one, otherwise from `any`. */
export function findOutcome<Entry>(
  table: Table<Entry> & { readonly any: Readonly<Record<string, Entry>> },
  method: unknown,
  outcome: unknown,
): Entry | undefined {
  const ofMethod = own(table, method);
  return ofMethod && (own(ofMethod, outcome) ?? own(table.any, outcome));
}

function own<Value>(record: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;
}
