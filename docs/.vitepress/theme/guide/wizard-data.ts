interface WizardAnswer {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The id of the question or outcome that the answer leads to. */
  readonly to: string;
}

export interface WizardQuestion {
  readonly id: string;
  readonly ask: string;
  /** HTML. */
  readonly help?: string;
  readonly answers: readonly WizardAnswer[];
}

export interface WizardOutcome {
  readonly id: string;
  /** `409 Conflict`, or what to do about the code. */
  readonly name: string;
  readonly title: string;
  readonly codes: readonly number[];
  readonly flags: readonly string[];
  /** HTML. */
  readonly reason: string;
  readonly parts: readonly { readonly title: string; readonly html: string }[];
  /** The statement that throws the error. */
  readonly throws?: string;
  readonly compare: readonly { readonly slug: string; readonly codes: readonly number[] }[];
  /** Additional search words for the filter, in lower case. */
  readonly words: string;
}

/** The data that the wizard loads. */
export interface WizardData {
  readonly entryPoints: readonly { readonly label: string; readonly question: string }[];
  readonly questions: readonly WizardQuestion[];
  readonly outcomes: readonly WizardOutcome[];
}
