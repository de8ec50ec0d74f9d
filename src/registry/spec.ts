/** An RFC, or a section of it. */
export interface RfcSpec {
  readonly rfc: number;
  readonly section?: string;
}

/** An Internet-Draft, or a section of it by title: a draft is work in progress, and its section numbers change. */
export interface DraftSpec {
  readonly draft: string;
  readonly section?: string;
}

/** The document or section that a fact comes from. */
export type Spec = RfcSpec | DraftSpec;

/** An RFC, or the section with this number. */
export function rfc(number: number, section?: string): RfcSpec {
  return section === undefined ? { rfc: number } : { rfc: number, section };
}

/** An Internet-Draft, or the section with this title. */
export function draft(name: string, section?: string): DraftSpec {
  return section === undefined ? { draft: name } : { draft: name, section };
}

/** The name that people use, such as `RFC 9110 §15.5.5`. */
export function specLabel(spec: Spec): string {
  if ('draft' in spec) return spec.section === undefined ? spec.draft : `${spec.draft}, ${spec.section}`;
  return spec.section === undefined ? `RFC ${spec.rfc}` : `RFC ${spec.rfc} §${spec.section}`;
}

/** The URL of the section in an RFC; the URL of the document if it is a draft or no section is named. */
export function specUrl(spec: Spec): string {
  if ('draft' in spec) return `https://datatracker.ietf.org/doc/${spec.draft}/`;
  const page = `https://www.rfc-editor.org/rfc/rfc${spec.rfc}`;
  return spec.section === undefined ? page : `${page}#section-${spec.section}`;
}
