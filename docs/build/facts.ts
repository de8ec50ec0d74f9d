import type { HeaderDetails, SpecDetails, StatusDetails } from 'http-status-kit/details';
import { listWords, sentence } from './markdown.js';

/** A specification as a link. */
export function cite({ label, url, draft }: SpecDetails): string {
  return `[${draft === undefined ? label : 'Internet-Draft'}](${url})`;
}

const expectedBy = { should: 'it should hold', ought: 'it ought to hold', typical: 'it usually holds' };

/** Whether the response may have content. */
export function contentFact({ content, code }: StatusDetails): string {
  if (content.rule === 'never') return 'None. The message ends with the header section.';
  if (content.rule === 'must-not-generate') return 'None. The server must not generate any.';
  if (content.expected.length === 0) return 'Allowed.';
  const wants = content.expected.map(({ level, what }) => `${expectedBy[level]} ${what}`);
  const but = code >= 400 ? ' An answer to HEAD has none.' : '';
  return `Allowed. ${wants.map(sentence).join(' ')}${but}`;
}

/** Whether a cache may store the response. */
export function cachingFact({ cache }: StatusDetails): string {
  if (cache.storage === 'must-not-store') return 'Never stored by a cache.';
  if (cache.storage === 'update-stored-response')
    return 'Updates the response that the cache holds; it is not stored itself.';
  const stored = cache.heuristic
    ? 'May be reused even without explicit freshness.'
    : 'Reused only with explicit freshness, such as `Cache-Control: max-age`.';
  return cache.storage === 'store-if-ranges-understood'
    ? `${stored} Only a cache that understands ranges stores it.`
    : stored;
}

const retryByLevel = {
  may: 'The client may repeat the request',
  should: 'The client should repeat the request',
  described: 'The request can be repeated',
  'should-not': 'The client should not repeat the request',
  'must-not': 'The client must not repeat the request',
};

/** Whether a client may retry the request. */
export function retryFact({ retry, class: ofClass, code }: StatusDetails): string {
  if (retry.level !== undefined) {
    const cited = retry.spec ? ` (${cite(retry.spec)})` : '';
    return `${retryByLevel[retry.level]}${retry.when === undefined ? '' : ` ${retry.when}`}${cited}.`;
  }
  if (retry.retryable) return 'The same request may succeed later; no section says when.';
  if (ofClass === 'informational') return 'Not yet: the final response is still to come.';
  if (ofClass === 'success' || code === 304) return 'Nothing to repeat.';
  return ofClass === 'redirection' ? 'Follow it rather than repeat it.' : 'The same request fails again.';
}

const redirectMethods = {
  kept: 'Kept, with the content.',
  'post-may-become-get': 'POST may become GET; any other method is kept.',
  'becomes-get-or-head': 'Becomes GET, or stays HEAD.',
  unspecified: 'Not specified.',
};
const redirectFetch = {
  kept: 'Fetch and browsers keep it.',
  'post-becomes-get': 'Fetch and browsers turn POST into GET.',
  'becomes-get': 'Fetch and browsers turn everything but GET and HEAD into GET.',
};

/** What happens to the method when the client follows the redirect. Codes that are not redirects have no such fact. */
export function methodFact({ redirect }: StatusDetails): string | undefined {
  if (redirect === undefined) return undefined;
  const fetched = redirect.fetch === undefined ? 'Fetch does not follow it.' : redirectFetch[redirect.fetch];
  return `${redirectMethods[redirect.method]} ${fetched}`;
}

/** Limits on who may send the code, and where. */
export function limitFacts(details: StatusDetails): string[] {
  const { senders, notSentBy, notAResponseTo, notIn, notTo } = details;
  return [
    ...(senders.length > 0 ? [`Sent by: ${listWords(senders, 'or')}.`] : []),
    ...(notSentBy
      ? [
          `Not sent by ${notSentBy.who}: that is a ${notSentBy.level === 'must-not' ? 'MUST NOT' : 'SHOULD NOT'} of ${cite(notSentBy.spec)}.`,
        ]
      : []),
    ...(notAResponseTo
      ? [`Never an answer to ${listWords(notAResponseTo.methods, 'or')} (${cite(notAResponseTo.spec)}).`]
      : []),
    ...notIn.map(({ version, spec }) => `${version} does not have it (${cite(spec)}).`),
    ...notTo.map(({ version, spec }) => `Never sent to a client of ${version} (${cite(spec)}).`),
  ];
}

/** The level of a field in words. */
export const levelWords: Readonly<Record<HeaderDetails['level'], string>> = {
  must: 'required',
  should: 'recommended',
  may: 'optional',
  'must-not': 'forbidden',
  described: 'described',
  draft: 'draft',
  convention: 'custom',
  historic: 'historic',
  trigger: 'causes it',
};

/** When a field is sent, with which value and by whom, for its row in the table. */
export function fieldCondition({ when, value, sender }: Partial<HeaderDetails>): string {
  return [
    ...(value === undefined ? [] : [`\`${value}\``]),
    ...(when === undefined ? [] : [sentence(`when ${when}`.replace(/^when (when|if|where|only) /, '$1 '))]),
    ...(sender === undefined ? [] : [`Binds the ${sender.replaceAll('-', ' ')}.`]),
  ].join(' ');
}
