import { MULTIPLE_CHOICES } from 'http-status-kit';

const formats = [
  { path: '/manual.pdf', type: 'application/pdf', name: 'PDF' },
  { path: '/manual.epub', type: 'application/epub+zip', name: 'EPUB' },
];

export function handler(): Response {
  const links = formats.map(({ path, type }) => `<${path}>; rel="alternate"; type="${type}"`);
  const items = formats.map(({ path, name }) => `<li><a href="${path}">${name}</a>`);
  return new Response(`<!doctype html><title>Manual</title><ul>${items.join('')}</ul>`, {
    status: MULTIPLE_CHOICES,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'max-age=3600',
      link: links.join(', '),
    },
  });
}
