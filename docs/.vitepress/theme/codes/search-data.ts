/** A code as the search reads it and the list shows it. */
export interface SearchRow {
  readonly code: number;
  readonly phrase: string;
  readonly summary: string;
  readonly link: string;
  /** Who uses the number; absent for a registered code. */
  readonly vendor?: string;
  readonly standing: number;
  readonly names: readonly string[];
  readonly texts: readonly (readonly [text: string, worth: number])[];
}

/** A page that may help where no code does. */
export interface SearchPlace {
  readonly title: string;
  readonly link: string;
  readonly text: string;
}

/** The file that the page of codes loads. */
export interface SearchData {
  readonly rows: readonly SearchRow[];
  readonly places: readonly SearchPlace[];
}
