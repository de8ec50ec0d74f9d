import type { Comparison } from './compare.ts';

/** Why a peer leads, for the rows of a table; the first that fits. */
const reasons: readonly { readonly where: RegExp; readonly reason: string }[] = [
  { where: /error class.*(?:h3|hono)/, reason: 'It has neither problem details nor checked fields.' },
];

export function reasonFor({ table, row, peer }: Comparison): string {
  return reasons.find(({ where }) => where.test(`${table}, ${row}, ${peer}`))?.reason ?? '';
}
