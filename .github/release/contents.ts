/** What npm reports about a tarball. */
export interface Published {
  readonly id: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** The folders of a tarball, each with the number of its files and their size. */
export function renderFiles({ id, size, unpackedSize, files }: Published): string {
  const folders = new Map<string, { count: number; bytes: number }>();
  for (const file of files) {
    const folder = /^[^/]+(?:\/[^/]+(?=\/))?/.exec(file.path)?.[0] ?? '';
    const { count, bytes } = folders.get(folder) ?? { count: 0, bytes: 0 };
    folders.set(folder, { count: count + 1, bytes: bytes + file.size });
  }
  const lines = [...folders].map(
    ([folder, { count, bytes }]) => `${folder.padEnd(24)}${String(count).padStart(5)}${kilobytes(bytes).padStart(12)}`,
  );
  const total = `${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, ${files.length} files`;
  return [`${id}: ${total}`, '', ...lines].join('\n');
}

/** The files that `exports` points to but the tarball does not have. */
export function missingFiles(exports: unknown, { files }: Pick<Published, 'files'>): string[] {
  const paths = new Set(files.map(({ path }) => `./${path}`));
  return targetsOf(exports).filter((target) => !paths.has(target));
}

function targetsOf(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  return Object.values(Object(exports) as Record<string, unknown>).flatMap(targetsOf);
}

/** How many packages a CycloneDX document lists, and under which licenses. */
export function billOfMaterials(cyclonedx: string): string {
  const { components } = JSON.parse(cyclonedx) as { readonly components: readonly Component[] };
  const counts = new Map<string, number>();
  for (const { licenses } of components) {
    const names = (licenses ?? []).map((entry) => entry.expression ?? entry.license?.id ?? entry.license?.name);
    const name = names.join(' AND ') || 'none stated';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byLicense = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  return [`${components.length} packages`, ...byLicense].join(', ');
}

interface Component {
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
