/** The folder with the sources of the site. */
export const docs: URL = new URL('..', import.meta.url);

/** The folder of everything that the build makes. Git ignores it. */
export const made: URL = new URL('made/', docs);

/** The path of a page on the site, where generated pages are next to handwritten ones. */
export function addressedPath(path: string): string {
  return path.replace(/^made\/(?:pages\/)?/, '').replace(/README\.md$/, 'index.md');
}
