import type { HttpError } from 'http-status-kit';
import { pairs, type Pair } from './pairs.mts';
import { writeReport } from './report.mts';

/** Throws, or rejects, unless it takes two errors for equal; `text` is that of the second. */
export type Assertion = (actual: HttpError, expected: HttpError, text: string) => unknown;

export type Assertions = Readonly<Record<string, Assertion>>;

export type Verdict = 'equal' | 'differ' | 'one way' | '-';

/** Has each assertion look at each pair from both sides, and writes what it finds. */
export async function compare(assertions: Assertions): Promise<void> {
  const verdicts: Record<string, Record<string, Verdict>> = {};
  for (const [name, assertion] of Object.entries(assertions)) {
    const row: Record<string, Verdict> = (verdicts[name] = {});
    for (const pair of pairs) row[pair.name] = await verdictOf(assertion, pair);
  }
  writeReport(verdicts);
}

async function verdictOf(assertion: Assertion, { make, text }: Pair): Promise<Verdict> {
  // An assertion that takes three arguments looks at the text.
  if (assertion.length === 3) {
    if (text === undefined) return '-';
    return (await passes(assertion, ...(await make()), text)) ? 'equal' : 'differ';
  }
  const [one, other] = await make();
  const verdict = await passes(assertion, one, other, '');
  // New ones, because a comparison may have changed the first.
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
