import { search, toSearchIndex, type SearchIndex } from '../../../../src/details/search';
import { likeness, likenessIfMistyped, toWords } from '../../../../src/details/search-words';
import type { SearchData, SearchPlace, SearchRow } from './search-data';

/** A search result with the words that matched. */
export interface FoundRow {
  readonly row: SearchRow;
  /** The words to mark in the phrase and the summary. */
  readonly marked: ReadonlySet<string>;
  /** Words that matched elsewhere, such as in a name. */
  readonly matched: readonly string[];
}

/** Searches codes, and pages to suggest when no code matches. */
export interface CodeFinder {
  readonly rows: readonly SearchRow[];
  readonly find: (query: string) => FoundRow[];
  readonly findPlaces: (query: string) => readonly SearchPlace[];
}

/** Builds both indexes, with the same search engine as `searchDetails`. */
export function toCodeFinder({ rows, places }: SearchData): CodeFinder {
  const index = toSearchIndex(
    rows.map((row) => ({ hit: row, code: row.code, standing: row.standing, names: row.names, texts: row.texts })),
  );
  const placeIndex: SearchIndex<SearchPlace> = toSearchIndex(
    places.map((place) => ({
      hit: place,
      code: 0,
      standing: 1,
      names: [],
      texts: [[place.title, 4] as const, [place.text, 1] as const],
    })),
  );
  return {
    rows,
    find: (query) => search(index, query).map((row) => ({ row, ...toMatches(row, query) })),
    findPlaces: (query) => search(placeIndex, query).slice(0, 3),
  };
}

const isClose = (asked: string, word: string): boolean =>
  likeness(asked, word) > 0.4 || likenessIfMistyped(asked, word) > 0;

function toMatches(row: SearchRow, query: string): Omit<FoundRow, 'row'> {
  const asked = toWords(query).filter((word) => !/^\d|^.$/.test(word));
  const matching = (text: string): string[] => toWords(text).filter((word) => asked.some((one) => isClose(one, word)));
  const marked = new Set([...matching(row.phrase), ...matching(row.summary)]);
  const elsewhere = [...row.names, ...row.texts.map(([text]) => text)].flatMap(toWords);
  const closest = asked
    .filter((one) => ![...marked].some((word) => isClose(one, word)))
    .map(
      (one) => elsewhere.filter((word) => isClose(one, word)).sort((a, b) => likeness(one, b) - likeness(one, a))[0],
    );
  return { marked, matched: [...new Set(closest)].filter((word) => word !== undefined) };
}

/** The name of the constant. The names of a registered code begin with its phrase. */
export function constantOf({ names, vendor }: SearchRow): string {
  return names[vendor === undefined ? 1 : 0] ?? '';
}

/** Splits a text into pieces with and without a mark. */
export function toPieces(text: string, marked: ReadonlySet<string>): { text: string; marked: boolean }[] {
  const pieces = text.split(/([A-Za-z0-9'’]+)/).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, marked: marked.has(toWords(piece)[0] ?? '') }));
}

let loading: Promise<CodeFinder> | undefined;
let loaded: CodeFinder | undefined;

/** The finder if it is loaded, so that a reader who comes back sees the results at once. */
export function finderNow(): CodeFinder | undefined {
  return loaded;
}

/** Loads the search data once. */
export function loadFinder(): Promise<CodeFinder> {
  loading ??= fetchFinder().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFinder(): Promise<CodeFinder> {
  const response = await fetch('/data/search.json');
  if (!response.ok) throw new Error(`Cannot load the search: /data/search.json answered ${response.status}`);
  loaded = toCodeFinder((await response.json()) as SearchData);
  return loaded;
}
