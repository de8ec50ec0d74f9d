/** The description in the published JSON file of the guide. */
export const about =
  'Decision guide: which HTTP status code should my endpoint return? Questions lead to questions or outcomes. Ids are stable: never rename or reuse one; add new ones. Text is plain English without markup; codes are numbers. Facts follow RFC 9110 and the documents named in refs.';

export const legend = {
  outcome:
    'code null: keep the code that came from elsewhere. choice: several codes are equally right, pick one and document it. words: what somebody may search for. retired: explains why no code should be sent. normative: the standard requires this code or its header. draft: follows an Internet-Draft. must / should / mustNot: headers and content for the response. also: other codes and when they fit better. avoid: common mistakes.',
  case: 'codes: the first is the recommended one. row: the method and the outcome in http-status-kit/guide. common: one of the cases that most services meet. fixed: a standard demands this code for the case, or a field that goes with it (MUST).',
  pipeline: 'kind rule: fixed by a standard; advice: our recommendation.',
};
