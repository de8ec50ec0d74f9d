/** A place in an RFC. */
export interface RfcSpec {
  readonly rfc: number;
  readonly section?: string;
}

/** A place in an Internet-Draft: work in progress, without a stable section number. */
export interface DraftSpec {
  readonly draft: string;
  readonly section?: string;
}

/** Where a fact is written down. */
export type Spec = RfcSpec | DraftSpec;

/** A section of an RFC. */
export function rfc(number: number, section?: string): RfcSpec {
  return section === undefined ? { rfc: number } : { rfc: number, section };
}

/** A section, by its title, of an Internet-Draft. */
export function draft(name: string, section?: string): DraftSpec {
  return section === undefined ? { draft: name } : { draft: name, section };
}

/** The name people use: `RFC 9110 §15.5.5`. */
export function specLabel(spec: Spec): string {
  if ('draft' in spec) return spec.section === undefined ? spec.draft : `${spec.draft}, ${spec.section}`;
  return spec.section === undefined ? `RFC ${spec.rfc}` : `RFC ${spec.rfc} §${spec.section}`;
}

/** The address of the section. */
export function specUrl(spec: Spec): string {
  if ('draft' in spec) return `https://datatracker.ietf.org/doc/${spec.draft}/`;
  const page = `https://www.rfc-editor.org/rfc/rfc${spec.rfc}`;
  return spec.section === undefined ? page : `${page}#section-${spec.section}`;
}
