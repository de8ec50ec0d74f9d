import type { HttpStatus } from 'http-status-kit';

/** A header field: its name and its value, as sent. */
export type Field = readonly [name: string, value: string];

/** A response in an example. The phrase comes from the package. */
export interface ExampleResponse {
  readonly status: number;
  readonly headers: readonly Field[];
  /** The content as text. Format JSON for readers, and leave out `Content-Length`. */
  readonly body?: string;
}

/** A request and its response. The only hosts are example.com, example.org and example.net. */
export interface Exchange {
  /** The anchor: kebab-case and unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly request: {
    readonly method: string;
    /** The target, such as `/orders/17?page=2`. */
    readonly target: string;
    /** `Host` comes first. */
    readonly headers: readonly Field[];
    readonly body?: string;
  };
  /** Interim responses before the final one. */
  readonly interim?: readonly ExampleResponse[];
  readonly response: ExampleResponse;
  /** One sentence on what to notice, in Markdown. */
  readonly note?: string;
}

/**
 * What a page says about a registered code, in Markdown without headings. Do not write facts here (phrase, class,
 * section, required fields, caching, retrying): the page takes them from the package.
 */
export interface CodeEntry {
  /** What the code means, in 40 to 160 words; 20 to 80 for rare codes. */
  readonly meaning: string;
  /** Concrete situations. Each text completes the sentence "Use it when". */
  readonly use: readonly string[];
  /**
   * Other codes to use. Each text completes a sentence such as "Use 303 See Other when". The package already has many
   * of them (`statusDetails(code).instead`): repeat one here only if the page says more.
   */
  readonly useInstead?: Readonly<Partial<Record<HttpStatus, string>>>;
  /** What to write into a field, by the name of the field. Levels and sections come from the package. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly examples: readonly [Exchange, ...Exchange[]];
  /** What a client that receives the code does or should do. */
  readonly client: readonly string[];
  readonly cache?: string;
  readonly retry?: string;
  /** What search engines do, if they handle the code specially. */
  readonly seo?: string;
  readonly security?: readonly string[];
  readonly mistakes: readonly { readonly wrong: string; readonly right: string }[];
  readonly related?: readonly number[];
  /** Browsers, protocol versions, history. */
  readonly notes?: readonly string[];
}

/** What a page says about an unofficial code. The rest comes from the package. */
export interface UnofficialEntry {
  /** Who sends the code, where it appears and what it means, in 20 to 80 words. */
  readonly meaning: string;
  /** What to send or do instead. */
  readonly instead: readonly { readonly code?: number; readonly when: string }[];
  /** A real log line or response head. The tests do not check it as an HTTP message. */
  readonly example?: { readonly title: string; readonly text: string };
  readonly client: readonly string[];
}
