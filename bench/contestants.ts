/** Who is measured: by the name of its files here, what it is called in a table and the package that it comes from. */
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

/** All but the limit and this package. */
export const peers = contestantNames.filter((name) => name !== 'limit' && name !== 'kit');

/** What is imported to get at a package; of hono, its errors alone. */
export function moduleOf(name: Contestant): string | undefined {
  return name === 'hono' ? 'hono/http-exception' : packageOf(name);
}

export function packageOf(name: Contestant): string | undefined {
  return name === 'limit' ? undefined : contestants[name].package;
}
