import type { HeaderRule } from '../header-rule.js';

/** A code that a vendor uses and no registry has; one number may have several owners. */
export interface UnofficialRecord {
  readonly code: number;
  /** The constant; it begins with the vendor or its product. */
  readonly name: string;
  readonly phrase: string;
  readonly vendor: string;
  readonly alsoUsedBy?: readonly string[];
  /** One sentence in the present tense, under 120 characters. */
  readonly summary: string;
  /** Where the number is met, if not as the status of a response. */
  readonly seenIn?: 'log' | 'internal' | 'content';
  readonly deprecated?: true;
  /** The registered code that took its place. */
  readonly replacedBy?: number;
  readonly headers?: readonly HeaderRule[];
  /** Clients that retry the code by name. */
  readonly retriedBy?: readonly string[];
  /** What people type when they look for the code and know none of its names. In lower case, nothing twice. */
  readonly keywords?: readonly string[];
  /** One sentence more, under 120 characters. */
  readonly note?: string;
  /** How well the row is documented: in the vendor's code, in its documentation, or by others only. */
  readonly evidence: 'source' | 'vendor-docs' | 'secondary';
  readonly source: string;
}
