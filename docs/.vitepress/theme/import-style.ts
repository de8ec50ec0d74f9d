import { ref, type Ref } from 'vue';

/** `named` imports the constant, `object` the object that holds all of them. */
export type ImportStyle = 'named' | 'object';

const storageKey = 'import-style';

/** How the reader likes to import, remembered where the browser allows it. */
export const importStyle: Ref<ImportStyle> = ref('named');

export function setImportStyle(style: ImportStyle): void {
  importStyle.value = style;
  try {
    localStorage.setItem(storageKey, style);
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
}

/** Reads what was remembered; to be called once the page is mounted. */
export function restoreImportStyle(): void {
  try {
    importStyle.value = localStorage.getItem(storageKey) === 'object' ? 'object' : 'named';
  } catch {
    importStyle.value = 'named';
  }
}

/** The lines that bring a constant into a file; `member` is the constant as a member of an object: `HttpStatus.OK`. */
export function importLines(name: string, member: string | undefined, from = 'http-status-kit'): string {
  if (importStyle.value === 'named' || member === undefined) return `import { ${name} } from '${from}';`;
  return `import { ${member.split('.')[0] ?? ''} } from '${from}';\n\n${member}`;
}
