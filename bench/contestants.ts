/** Everything that is measured, by its file name here, with its title in the tables and its npm package. */
export const contestants = {
  limit: { title: 'by hand' },
  kit: { title: 'http-status-kit', package: 'http-status-kit' },
  'http-status-codes': { title: 'http-status-codes', package: 'http-status-codes' },
  'http-status': { title: 'http-status', package: 'http-status' },
  statuses: { title: 'statuses', package: 'statuses' },
  'http-errors': { title: 'http-errors', package: 'http-errors' },
  boom: { title: '@hapi/boom', package: '@hapi/boom' },
  'http-errors-enhanced': { title: 'http-errors-enhanced', package: 'http-errors-enhanced' },
  h3: { title: 'h3', package: 'h3' },
  hono: { title: 'hono', package: 'hono' },
  nest: { title: '@nestjs/common', package: '@nestjs/common' },
  axios: { title: 'axios', package: 'axios' },
} as const satisfies Record<string, { title: string; package?: string }>;

export type Contestant = keyof typeof contestants;

export const contestantNames = Object.keys(contestants) as Contestant[];

/** All contestants except the hand-written program (`limit`) and this package (`kit`). */
export const peers = contestantNames.filter((name) => name !== 'limit' && name !== 'kit');

/** The module to import for a package. For hono, this is only its error class. */
export function moduleOf(name: Contestant): string | undefined {
  return name === 'hono' ? 'hono/http-exception' : packageOf(name);
}

export function packageOf(name: Contestant): string | undefined {
  return name === 'limit' ? undefined : contestants[name].package;
}
