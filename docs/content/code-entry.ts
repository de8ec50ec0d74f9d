import type { HttpStatus } from 'http-status-kit';

/** A header field: its name and its value, as on the wire. */
export type Field = readonly [name: string, value: string];

/** What a server sends. The phrase is not written: it comes from the package. */
export interface ExampleResponse {
  readonly status: number;
  readonly headers: readonly Field[];
  /** The content as text. JSON is written as it reads best; `Content-Length` is never written. */
  readonly body?: string;
}

/** One exchange of messages. Hosts are example.com, example.org and example.net only. */
export interface Exchange {
  /** Unique on the page, kebab-case: it is the anchor. */
  readonly id: string;
  readonly title: string;
  readonly request: {
    readonly method: string;
    /** The target, such as `/orders/17?page=2`. */
    readonly target: string;
    /** With Host first. */
    readonly headers: readonly Field[];
    readonly body?: string;
  };
  /** Interim responses that come before the final one. */
  readonly interim?: readonly ExampleResponse[];
  readonly response: ExampleResponse;
  /** One sentence on what to notice, in Markdown. */
  readonly note?: string;
}

/**
 * What a page says about a registered code beyond the facts, in Markdown without headings. Facts (phrase, class, section, required
 * fields, caching, retrying) are never written here: the page takes them from the package.
 */
export interface CodeEntry {
  /** What the code tells, 40 to 160 words; 20 to 80 for rare codes. */
  readonly meaning: string;
  /** Concrete situations, each a phrase that ends "Use it when". */
  readonly use: readonly string[];
  /**
   * Neighbors by code; the text ends the sentence "Use 303 See Other when". The records of the package know many already
   * (`statusDetails(code).instead`): one that they have stands here only if the page says more.
   */
  readonly useInstead?: Readonly<Partial<Record<HttpStatus, string>>>;
  /** What to write into a field of this code, by its name. Levels and sections come from the package. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly examples: readonly [Exchange, ...Exchange[]];
  /** What a client does, or should do, that receives the code. */
  readonly client: readonly string[];
  readonly cache?: string;
  readonly retry?: string;
  /** Only where a search engine does something. */
  readonly seo?: string;
  readonly security?: readonly string[];
  readonly mistakes: readonly { readonly wrong: string; readonly right: string }[];
  readonly related?: readonly number[];
  /** Browsers, protocol versions, history. */
  readonly notes?: readonly string[];
}

/** What a page says about the code of a vendor. The rest comes from the package. */
export interface UnofficialEntry {
  /** Who sends it, where it is seen, what it says: 20 to 80 words. */
  readonly meaning: string;
  /** What to send, or to do, instead. */
  readonly instead: readonly { readonly code?: number; readonly when: string }[];
  /** A line of a log, or the head of a response, as it really looks; text, not a message to be checked. */
  readonly example?: { readonly title: string; readonly text: string };
  readonly client: readonly string[];
}
