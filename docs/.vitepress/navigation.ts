import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { isHttpStatus } from 'http-status-kit';
import { allStatusDetails, allUnofficialDetails } from 'http-status-kit/details';
import { addressedPath, docs, made } from '../build/made.js';
import { classEntries } from '../content/classes.js';

/** A sidebar item for a page: its title, its link, and the `order` from its frontmatter. */
function toItem(path: string): DefaultTheme.SidebarItem & { order: number } {
  const text = readFileSync(new URL(path, docs), 'utf8');
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const title = /^title: "?(.+?)"?$/m.exec(text)?.[1];
  const order = Number(/^order: (\d+)$/m.exec(text)?.[1] ?? 99);
  const link = `/${addressedPath(path).replace(/(?:index)?\.md$/, '')}`;
  return { text: (title ?? heading).replaceAll(/[`*]|\{#.*\}|<[^>]*>/g, ''), link, order };
}

/** The pages of a folder: the index first, then by order and name. */
function pagesOf(folder: string): DefaultTheme.SidebarItem[] {
  const at = new URL(`${folder}/`, docs);
  if (!existsSync(fileURLToPath(at))) return [];
  const items = readdirSync(at)
    .filter((file) => file.endsWith('.md'))
    .map((file) => toItem(`${folder}/${file}`))
    .map((item) => (item.link?.endsWith('/') ? { ...item, order: 0 } : item));
  const sorted = items.sort(
    (a, b) => a.order - b.order || (a.link ?? '').localeCompare(b.link ?? '', 'en', { numeric: true }),
  );
  return sorted.map(({ text = '', link = '' }) => ({ text, link }));
}

const group = (text: string, items: DefaultTheme.SidebarItem[]): DefaultTheme.SidebarItem[] =>
  items.length > 0 ? [{ text, items }] : [];

const single = (path: string, text: string): DefaultTheme.SidebarItem[] =>
  existsSync(new URL(path, docs)) ? [{ text, link: `/${path.replace('.md', '')}` }] : [];

function apiItems(): DefaultTheme.SidebarItem[] {
  const items = JSON.parse(
    readFileSync(new URL('api/typedoc-sidebar.json', made), 'utf8'),
  ) as DefaultTheme.SidebarItem[];
  const named = items.map(({ text = '', link = '' }) => ({
    text: text === 'http-status-kit' ? text : `/${text}`,
    link: link.replace('.md', ''),
  }));
  return named.sort((a, b) => Number(a.text.startsWith('/')) - Number(b.text.startsWith('/')));
}

/** Links to the other classes. */
function otherClasses(digits: string): DefaultTheme.SidebarItem[] {
  const others = classEntries.filter((one) => one.digits !== digits);
  return [
    {
      text: 'Classes',
      items: others.map((one) => ({ text: `${one.digits} ${one.name}`, link: `/codes/?class=${one.digits}` })),
    },
  ];
}

/** The sidebar of each part of the site. */
export function sidebar(): DefaultTheme.Sidebar {
  const reference = {
    text: 'Reference',
    items: [
      { text: 'All codes', link: '/codes/' },
      { text: 'The five classes', link: '/codes/classes' },
    ],
  };
  // The sidebar of a code lists only its own class. All codes on each of a hundred pages would add 5 MB to the
  // offline cache.
  const classes = classEntries.map(({ digits, name }) => {
    const first = digits.charAt(0);
    const codes = allStatusDetails.filter(({ code }) => String(code).startsWith(first));
    const items = codes.map(({ code, phrase }) => ({ text: `${code} ${phrase}`, link: `/codes/${code}` }));
    return [`/codes/${first}`, [reference, { text: `${digits} ${name}`, items }, ...otherClasses(digits)]] as const;
  });
  const choosing = [
    ...group('Which code?', pagesOf('made/pages/guide')),
    ...group('Topics', pagesOf('made/pages/topics')),
    ...group(
      'Compare',
      pagesOf('made/pages/compare').filter(({ text, link }) => !isMirror(link) && text !== ''),
    ),
  ];
  const library = [
    ...group('Start', pagesOf('start')),
    ...group('In practice', [
      ...single('frameworks.md', 'Errors in your framework'),
      ...single('performance.md', 'Performance'),
      ...single('versioning.md', 'What a version means'),
    ]),
    ...group('Migrate', pagesOf('migrate')),
    ...group('API reference', apiItems()),
    ...group('Inside', [...single('architecture.md', 'Architecture'), ...pagesOf('decisions').slice(1)]),
  ];
  return {
    ...Object.fromEntries(classes),
    '/codes/': [reference, ...otherClasses('')],
    '/guide/': choosing,
    '/compare/': choosing,
    '/topics/': choosing,
    // All other pages are about the library. One key is enough: with one per section, the list would be loaded once
    // per key.
    '/': library,
  };
}

/** Every page once, in groups, for `llms.txt`. */
export function pagesForMachines(): DefaultTheme.SidebarItem[] {
  const sides = sidebar() as Record<string, DefaultTheme.SidebarItem[]>;
  const ofClasses = ['1', '2', '3', '4', '5'].flatMap((digit) => sides[`/codes/${digit}`]?.slice(1, 2) ?? []);
  const unofficial = [...new Set(allUnofficialDetails.map(({ code }) => code))].filter((code) => !isHttpStatus(code));
  return [
    ...(sides['/codes/']?.slice(0, 1) ?? []),
    ...ofClasses,
    { text: 'Unofficial codes', items: unofficial.map((code) => ({ text: String(code), link: `/codes/${code}` })) },
    ...(sides['/guide/'] ?? []),
    ...(sides['/'] ?? []),
  ];
}

/** Whether a page only redirects to the comparison with its codes in ascending order, such as `/compare/403-vs-401`. */
export function isMirror(link = ''): boolean {
  const [, first = '0', second = '0'] = /(\d{3})-vs-(\d{3})(?:\.md)?$/.exec(link) ?? [];
  return Number(first) > Number(second);
}

/** The paths of the pages that only redirect. The files for programs leave them out. */
export function mirrors(): string[] {
  const folder = 'made/pages/compare';
  const files = readdirSync(new URL(folder, docs));
  return files.filter((file) => isMirror(`/${file}`)).map((file) => `${folder}/${file}`);
}

/** The navigation bar. */
export const nav: DefaultTheme.NavItem[] = [
  { text: 'Codes', link: '/codes/', activeMatch: '^/codes/' },
  { text: 'Which code?', link: '/guide/', activeMatch: '^/(?:guide|topics)/' },
  { text: 'Compare', link: '/compare/', activeMatch: '^/compare/' },
  {
    text: 'Library',
    link: '/start/',
    activeMatch: '^/(?:start|migrate|frameworks|performance|versioning|architecture|decisions)',
  },
  { text: 'API', link: '/api/', activeMatch: '^/api/' },
];
