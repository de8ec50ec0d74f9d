/** The folder of the site's sources. */
export const docs: URL = new URL('..', import.meta.url);

/** The folder of all that is made from them. Git ignores it. */
export const made: URL = new URL('made/', docs);

/** The path of a page below the address of the site: made pages stand beside those that are written by hand. */
export function addressedPath(path: string): string {
  return path.replace(/^made\/(?:pages\/)?/, '').replace(/README\.md$/, 'index.md');
}
