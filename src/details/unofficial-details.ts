import type { UnofficialRecord } from '../registry/unofficial/unofficial-record.js';
import { statusClass, type StatusClass } from '../status/classes.js';
import type { HeaderDetails } from './status-details.js';

/** Everything that is known about one meaning of an unofficial code. */
export interface UnofficialDetails {
  /** Always `false`, which tells an unofficial code from a registered one. */
  readonly registered: false;
  /** The code as a number, such as `499`. */
  readonly code: number;
  /** The name of the constant, which begins with the vendor or its product, such as `NGINX_CLIENT_CLOSED_REQUEST`. */
  readonly name: string;
  /** The phrase that the vendor uses, such as `Client Closed Request`. */
  readonly phrase: string;
  /** The vendor that uses the code, such as `nginx`. */
  readonly vendor: string;
  /** Others that use the number with the same meaning; empty if there are none. */
  readonly alsoUsedBy: readonly string[];
  /** The class of the number, such as `clientError`; absent if the number is not from 100 to 599. */
  readonly class?: StatusClass;
  /** What the code means, in one sentence. */
  readonly summary: string;
  /** Where the number is seen: as the status of a response, in its content, in a log, or only inside the server. */
  readonly seenIn: 'response' | NonNullable<UnofficialRecord['seenIn']>;
  /** Whether the code is no longer in use. */
  readonly deprecated: boolean;
  /** The registered code to use instead; absent if there is none. */
  readonly replacedBy?: number;
  /** Rules about the header fields that go with the code; no specification has them. */
  readonly headers: readonly Omit<HeaderDetails, 'spec'>[];
  /** HTTP clients that have the code in their list of codes to retry; empty if none is known. */
  readonly retriedBy: readonly string[];
  /** What people search for when they don't know a name of the code; `searchDetails` finds it by these words. */
  readonly keywords: readonly string[];
  /** One more sentence about the code; absent if there is nothing to add. */
  readonly note?: string;
  /** Where the code is documented: in the vendor's source, in its documentation, or only by others. */
  readonly evidence: UnofficialRecord['evidence'];
  /** Where these details come from, such as the vendor's documentation. */
  readonly source: string;
}

/** The details of one unofficial code, with all defaults filled in. */
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
