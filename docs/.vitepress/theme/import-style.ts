import { ref, type Ref } from 'vue';

/** `named` imports the constant, `object` the object that holds all of them. */
export type ImportStyle = 'named' | 'object';

const storageKey = 'import-style';

/** The reader's import style. It is stored if the browser allows it. */
export const importStyle: Ref<ImportStyle> = ref('named');

export function setImportStyle(style: ImportStyle): void {
  importStyle.value = style;
  try {
    localStorage.setItem(storageKey, style);
  } catch {
    // The browser refuses storage, so the choice lasts until the reader leaves the site.
  }
}

/** Restores the stored style. Call it after the page is mounted. */
export function restoreImportStyle(): void {
  try {
    importStyle.value = localStorage.getItem(storageKey) === 'object' ? 'object' : 'named';
  } catch {
    importStyle.value = 'named';
  }
}

/** The lines that import a constant. `member` is the constant as a member of an object, such as `HttpStatus.OK`. */
export function importLines(name: string, member: string | undefined, from = 'http-status-kit'): string {
  if (importStyle.value === 'named' || member === undefined) return `import { ${name} } from '${from}';`;
  return `import { ${member.split('.')[0] ?? ''} } from '${from}';\n\n${member}`;
}
