import type { Page } from 'playwright-core';

/** One address for every kind of page on the site. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '/',
  reference: '/codes/',
  'reference with a query': '/codes/?q=rate+limit',
  'reference without a result': '/codes/?q=qwxz',
  'reference with unofficial codes': '/codes/?class=4xx&all=1',
  'registered code': '/codes/429',
  'registered code with unofficial uses': '/codes/103',
  'unofficial code': '/codes/999',
  classes: '/codes/classes',
  'wizard, its start': '/guide/',
  'wizard, a question': '/guide/#q-state',
  'wizard, an outcome': '/guide/#o-conflict-duplicate',
  'all questions': '/guide/all',
  'table of methods': '/guide/rest',
  'order of checks': '/guide/order',
  'codes to avoid': '/guide/never',
  comparisons: '/compare/',
  comparison: '/compare/401-vs-403',
  topics: '/topics/',
  topic: '/topics/502-causes',
  'library guides': '/start/',
  'library guide': '/start/errors',
  migration: '/migrate/http-status-codes',
  'API index': '/api/',
  'API page': '/api/errors',
  frameworks: '/frameworks',
  decisions: '/decisions/',
  'not found': '/nowhere',
};

/** Whether a page is ready: its components are mounted and have loaded their data. Runs in the page. */
const isReady = (): boolean => {
  if (document.querySelector('h1') === null) return false;
  if (document.documentElement.classList.contains('codes-wait')) return false;
  for (const component of document.querySelectorAll('.finder, .wizard, .copy-table, .rest-tables'))
    if (!component.hasAttribute('data-ready')) return false;
  const app: unknown = Reflect.get(document.querySelector('#app') ?? {}, '__vue_app__');
  if (app === undefined) return false;
  // The list of codes shows a count when its data is loaded.
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const input = document.querySelector<HTMLInputElement>('#code-query');
  return query === '' || input === null || (input.value === query && document.querySelector('.results') !== null);
};

/** Opens an address of the site with a full load, and waits until the page is ready. */
export async function openKind(page: Page, siteUrl: string, path: string): Promise<void> {
  await page.goto('about:blank');
  const response = await page.goto(siteUrl + path);
  const expected = path === pageKinds['not found'] ? 404 : 200;
  if (response?.status() !== expected) throw new Error(`${path} answers ${String(response?.status())}`);
  await page.waitForFunction(isReady);
}

/**
 * Waits for a page whose heading contains a text. The address is no sign, because it changes when the page is
 * requested.
 */
export async function waitForHeading(page: Page, text: string): Promise<void> {
  await page.waitForFunction((expected) => document.querySelector('h1')?.textContent.includes(expected), text);
}
