import type { UnofficialRecord } from '../registry/unofficial/unofficial-record.js';
import { statusClass, type StatusClass } from '../status/classes.js';
import type { HeaderDetails } from './status-details.js';

/** All that is known about one use of a number that the vendor never registered. */
export interface UnofficialDetails {
  /** Tells a registered code from an unofficial one. */
  readonly registered: false;
  readonly code: number;
  /** The name of the constant; it begins with the vendor or its product. */
  readonly name: string;
  readonly phrase: string;
  readonly vendor: string;
  /** Others that use the number in the same sense. */
  readonly alsoUsedBy: readonly string[];
  /** The class that the number falls into; absent outside 100 to 599. */
  readonly class?: StatusClass;
  /** One sentence. */
  readonly summary: string;
  /** Where the number is met. */
  readonly seenIn: 'response' | NonNullable<UnofficialRecord['seenIn']>;
  readonly deprecated: boolean;
  /** The registered code that took its place. */
  readonly replacedBy?: number;
  /** The fields that go with the code; no specification says so. */
  readonly headers: readonly Omit<HeaderDetails, 'spec'>[];
  /** Clients that retry the code by name. */
  readonly retriedBy: readonly string[];
  /** What people type when they look for the code and know none of its names. */
  readonly keywords: readonly string[];
  readonly note?: string;
  /** How well this is documented: in the vendor's code, in its documentation, or by others only. */
  readonly evidence: UnofficialRecord['evidence'];
  readonly source: string;
}

/** The record of one unofficial code, every default written out. */
export function toUnofficialDetails(record: UnofficialRecord): UnofficialDetails {
  const ofClass: StatusClass | undefined = statusClass(record.code);
  return {
    registered: false,
    alsoUsedBy: [],
    retriedBy: [],
    keywords: [],
    ...record,
    headers: (record.headers ?? []).map((rule) => ({ in: 'response', ...rule })),
    ...(ofClass && { class: ofClass }),
    seenIn: record.seenIn ?? 'response',
    deprecated: record.deprecated ?? false,
  };
}
