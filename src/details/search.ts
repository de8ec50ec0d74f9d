import { likeness, likenessIfMistyped, toStem, toWords } from './search-words.js';

/** Something that the search can find. */
export interface SearchDocument<Hit> {
  readonly hit: Hit;
  readonly code: number;
  /** A factor for the score. It is lower for unofficial codes, so that registered ones come first. */
  readonly standing: number;
  /** Names that only this document has. A query that equals one of them means this document. */
  readonly names: readonly string[];
  /** Other texts, each with how much a word in it counts. */
  readonly texts: readonly (readonly [text: string, weight: number])[];
}

interface IndexedDocument<Hit> extends SearchDocument<Hit> {
  /** The names without spaces. */
  readonly keys: ReadonlySet<string>;
  /** The stems of each text in order, to find words that are next to each other. */
  readonly phrases: readonly string[];
}

type Scores<Hit> = Map<IndexedDocument<Hit>, number>;

/** The index of all documents that {@link search} uses. */
export interface SearchIndex<Hit> {
  readonly documents: readonly IndexedDocument<Hit>[];
  /** How much each word counts, by document. */
  readonly words: ReadonlyMap<string, ReadonlyMap<IndexedDocument<Hit>, number>>;
  /** How much each pair of neighboring words, written as one, counts by document. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<IndexedDocument<Hit>, number>>;
}

/** How much a word in a name counts. */
export const nameWeight = 6;

const longestQuery = 100;
const mostWords = 12;

/** Words that say little about a status code. They count for a tenth. */
const stopWords: readonly string[] = [
  ...['a', 'an', 'the', 'and', 'or', 'of', 'to', 'in', 'for', 'on', 'my', 'i', 'it', 'is', 'with'],
  ...['when', 'what', 'how', 'should', 'http', 'https', 'status', 'statuses', 'code', 'codes', 'response', 'return'],
];

const toPhrase = (words: readonly string[]): string => ` ${words.map(toStem).join(' ')} `;

/** Builds the index, so that a search does not have to read every document. */
export function toSearchIndex<Hit>(documents: readonly SearchDocument<Hit>[]): SearchIndex<Hit> {
  const words = new Map<string, Scores<Hit>>();
  const pairs = new Map<string, Scores<Hit>>();
  const indexed = documents.map((document) => {
    const names = document.names.map(toWords);
    const keys = new Set(names.map((name) => name.join('')));
    const fields = [
      ...names.map((name) => [name, nameWeight + 1 / name.length] as const),
      ...[...keys].map((key) => [[key], nameWeight] as const),
      ...document.texts.map(([text, weight]) => [toWords(text), weight] as const),
    ];
    const entry = { ...document, keys, phrases: fields.map(([field]) => toPhrase(field)) };
    for (const [field, weight] of fields) {
      field.forEach((word, position) => {
        const next = field[position + 1];
        keepHighest(words, word, entry, weight);
        if (next !== undefined) keepHighest(pairs, word + next, entry, weight);
      });
    }
    return entry;
  });
  return { documents: indexed, words, pairs };
}

function keepHighest<Hit>(
  terms: Map<string, Scores<Hit>>,
  term: string,
  document: IndexedDocument<Hit>,
  weight: number,
): void {
  const weights = terms.get(term) ?? new Map<IndexedDocument<Hit>, number>();
  terms.set(term, weights.set(document, Math.max(weight, weights.get(document) ?? 0)));
}

/** The hits of a query, best first. `searchDetails` says what a query can be. */
export function search<Hit>(index: SearchIndex<Hit>, query: string): Hit[] {
  const asked = toWords(query.slice(0, longestQuery)).slice(0, mostWords);
  const significant = asked.filter((word) => !stopWords.includes(word));
  const masked = significant.find((word) => /^\d(?:\d|x)x$/.test(word));
  const number = significant.length === 1 ? significant.find((word) => /^\d{1,3}$/.test(word)) : undefined;
  const beginning = masked?.replace(/x+/, '') ?? number;
  if (beginning === undefined) return rank(index, index.documents, asked);
  const within = index.documents.filter(({ code }) => String(code).startsWith(beginning));
  const others = significant.filter((word) => word !== masked && word !== number && !/^(?:errors?|class)$/.test(word));
  return others.length > 0 ? rank(index, within, others) : within.map(({ hit }) => hit);
}

function rank<Hit>(
  index: SearchIndex<Hit>,
  documents: readonly IndexedDocument<Hit>[],
  asked: readonly string[],
): Hit[] {
  const total: Scores<Hit> = new Map();
  const covered: Scores<Hit> = new Map();
  let rarities = 0;
  asked.forEach((word, position) => {
    const matches = documentsOf(index, asked, position);
    if (matches.size === 0) return;
    const rarity = Math.log(1 + index.documents.length / matches.size) * (stopWords.includes(word) ? 0.1 : 1);
    rarities += rarity;
    for (const [document, score] of matches) {
      total.set(document, (total.get(document) ?? 0) + rarity * score);
      covered.set(document, (covered.get(document) ?? 0) + rarity);
    }
  });
  const phrase = toPhrase(asked);
  const scored = documents.map((document) => {
    const share = (covered.get(document) ?? 0) / (rarities || 1);
    const sideBySide = asked.length > 1 && document.phrases.some((text) => text.includes(phrase)) ? 1.5 : 1;
    const named = document.keys.has(asked.join('')) ? 3 : 1;
    const numbered = asked.includes(String(document.code)) ? 100 : 0;
    const score = (total.get(document) ?? 0) * share ** 2 * sideBySide * named + numbered;
    return { document, score: score * document.standing };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0.15 * best)
    .sort((a, b) => b.score - a.score)
    .map(({ document }) => document.hit);
}

/** How well each document matches one word of a query, either alone or joined with a neighboring word. */
function documentsOf<Hit>(index: SearchIndex<Hit>, asked: readonly string[], position: number): Scores<Hit> {
  const scores: Scores<Hit> = new Map();
  const [before = '', word = '', after = ''] = [asked[position - 1], asked[position], asked[position + 1]];
  const add = (weights: ReadonlyMap<IndexedDocument<Hit>, number>, quality: number): void => {
    for (const [document, weight] of weights) {
      scores.set(document, Math.max(quality * weight, scores.get(document) ?? 0));
    }
  };
  const addAll = (quality: (asked: string, word: string) => number): void => {
    for (const [term, weights] of index.words) {
      const match = quality(word, term);
      if (match > 0) add(weights, match);
    }
  };
  addAll(likeness);
  add(index.pairs.get(word) ?? new Map(), 1);
  for (const joined of [before + word, word + after]) if (joined !== word) add(index.words.get(joined) ?? new Map(), 1);
  if (scores.size === 0) addAll(likenessIfMistyped);
  return scores;
}
