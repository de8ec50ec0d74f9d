import type { HttpError } from 'http-status-kit';
import { pairs, type Pair } from './pairs.mts';
import { writeReport } from './report.mts';

/** Throws or rejects unless it treats two errors as equal. `text` is the text of the second error. */
export type Assertion = (actual: HttpError, expected: HttpError, text: string) => unknown;

export type Assertions = Readonly<Record<string, Assertion>>;

export type Verdict = 'equal' | 'differ' | 'one way' | '-';

/** Runs each assertion on each pair, in both orders, and writes the verdicts. */
export async function compare(assertions: Assertions): Promise<void> {
  const verdicts: Record<string, Record<string, Verdict>> = {};
  for (const [name, assertion] of Object.entries(assertions)) {
    const row: Record<string, Verdict> = (verdicts[name] = {});
    for (const pair of pairs) row[pair.name] = await verdictOf(assertion, pair);
  }
  writeReport(verdicts);
}

async function verdictOf(assertion: Assertion, { make, text }: Pair): Promise<Verdict> {
  // Assertions with three parameters compare the text.
  if (assertion.length === 3) {
    if (text === undefined) return '-';
    return (await passes(assertion, ...(await make()), text)) ? 'equal' : 'differ';
  }
  const [one, other] = await make();
  const verdict = await passes(assertion, one, other, '');
  // Creates a new pair, because the comparison may have changed the first.
  const [first, second] = await make();
  if (verdict !== (await passes(assertion, second, first, ''))) return 'one way';
  return verdict ? 'equal' : 'differ';
}

async function passes(assertion: Assertion, ...given: Parameters<Assertion>): Promise<boolean> {
  try {
    await assertion(...given);
    return true;
  } catch {
    return false;
  }
}
