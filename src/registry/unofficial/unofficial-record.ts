import type { HeaderRule } from '../header-rule.js';

/** A code that a vendor uses without registering it. Several records may have the same number. */
export interface UnofficialRecord {
  readonly code: number;
  /** The name of the constant, which begins with the vendor or its product. */
  readonly name: string;
  readonly phrase: string;
  readonly vendor: string;
  readonly alsoUsedBy?: readonly string[];
  /** One sentence in the present tense, under 120 characters. */
  readonly summary: string;
  /** Where the number is seen; absent if it is the status of a response. */
  readonly seenIn?: 'log' | 'internal' | 'content';
  readonly deprecated?: true;
  /** The registered code to use instead. */
  readonly replacedBy?: number;
  readonly headers?: readonly HeaderRule[];
  /** HTTP clients that have the code in their list of codes to retry. */
  readonly retriedBy?: readonly string[];
  /** What people search for when they don't know a name of the code. In lower case, without duplicates. */
  readonly keywords?: readonly string[];
  /** One more sentence, under 120 characters. */
  readonly note?: string;
  /** Where the code is documented: in the vendor's source, in its documentation, or only by others. */
  readonly evidence: 'source' | 'vendor-docs' | 'secondary';
  readonly source: string;
}
