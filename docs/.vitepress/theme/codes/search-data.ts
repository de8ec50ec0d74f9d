/** A code as it is searched and listed. */
export interface SearchRow {
  readonly code: number;
  readonly phrase: string;
  readonly summary: string;
  readonly link: string;
  /** The vendor that uses the number. Registered codes have none. */
  readonly vendor?: string;
  readonly standing: number;
  readonly names: readonly string[];
  readonly texts: readonly (readonly [text: string, weight: number])[];
}

/** A page to suggest when no code matches. */
export interface SearchPlace {
  readonly title: string;
  readonly link: string;
  readonly text: string;
}

/** The file that the list of codes loads for its search. */
export interface SearchData {
  readonly rows: readonly SearchRow[];
  readonly places: readonly SearchPlace[];
}
