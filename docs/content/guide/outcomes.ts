import type { GuideRow, RowProse } from './outcome.js';
import type { SiteOutcomeId } from './site-outcomes.js';

/** The prose of each row of the package, or the row or outcome whose prose it shares. */
export const outcomes = {
  // Interim responses
  'any.contentAwaited': {
    id: 'o-continue',
    title: 'Ask for the body',
    avoid: ['Sending 100 to a client that speaks HTTP/1.0.', 'Waiting for the body before you answer the expectation.'],
    topics: ['expect', 'uploads'],
  },
  'any.upgradeAccepted': {
    id: 'o-switching-protocols',
    title: 'Change the protocol on this connection',
    refs: ['RFC 6455'],
    topics: ['websocket', 'upgrade'],
  },
  'any.earlyHints': {
    id: 'o-early-hints',
    title: 'Let the browser start loading',
    more: 'It should repeat the Link fields.',
    avoid: ['Relying on it: browsers act on it for page navigations, and Chromium only over HTTP/2 or HTTP/3.'],
    refs: ['Fetch Standard (early hints)'],
    topics: ['performance'],
  },

  // Reading
  'GET.found': {
    id: 'o-ok-read',
    title: 'Send the representation',
    should: ['Content-Type'],
    topics: ['rest', 'caching'],
  },
  'HEAD.found': 'GET.found',
  'QUERY.found': 'GET.found',
  'GET.jobRunning': 'GET.found',
  'HEAD.jobRunning': 'GET.found',
  'GET.jobFailed': 'GET.found',
  'HEAD.jobFailed': 'GET.found',
  'GET.emptyList': {
    id: 'o-ok-empty-list',
    title: 'Send an empty list',
    more: 'Most clients find [] easier than no content.',
    topics: ['rest'],
  },
  'HEAD.emptyList': 'GET.emptyList',
  'QUERY.emptyList': 'GET.emptyList',
  'GET.partialContent': {
    id: 'o-partial-content',
    title: 'Send the part',
    avoid: ['206 for chunked transfer: it has nothing to do with ranges.'],
    topics: ['ranges'],
  },
  'GET.rangeNotSatisfiable': {
    id: 'o-range-not-satisfiable',
    title: 'Say how long it is',
    topics: ['ranges'],
  },
  'GET.notModified': {
    id: 'o-not-modified',
    title: 'Let the client use its copy',
    topics: ['caching', 'conditional'],
  },
  'HEAD.notModified': 'GET.notModified',
  'GET.validationFailed': 'o-bad-request-shape',
  'HEAD.validationFailed': 'o-bad-request-shape',

  // Creating, changing, removing
  'POST.created': { id: 'o-created-post', title: 'Say that it was created', topics: ['rest'] },
  'PUT.created': {
    id: 'o-created-put',
    title: 'Say that it was created here',
    refs: ['RFC 5789 §2'],
    normative: true,
    topics: ['rest'],
  },
  'POST.replayed': { id: 'o-idempotent-replay', title: 'Repeat the first answer', topics: ['idempotency'] },
  'any.queued': {
    id: 'o-accepted',
    title: 'Say that it is queued',
    avoid: ['202 as “probably fine”: the client has to be able to find out.'],
    topics: ['async'],
    words: ['async', 'asynchronous', 'job', 'background'],
  },
  'POST.doneWithResult': {
    id: 'o-ok-result',
    title: 'Send the result of the action',
    more: 'For plain searches there is also QUERY.',
    topics: ['rest'],
  },
  'POST.done': { id: 'o-no-content-action', title: 'Confirm without a body', topics: ['rest'] },
  'PUT.updatedWithContent': { id: 'o-ok-updated', title: 'Send the updated resource', topics: ['rest'] },
  'PATCH.updatedWithContent': 'PUT.updatedWithContent',
  'PUT.updated': { id: 'o-no-content-updated', title: 'Confirm without a body', topics: ['rest'] },
  'PATCH.updated': 'PUT.updated',
  'DELETE.deletedWithReport': { id: 'o-ok-deleted', title: 'Send a report of the removal', topics: ['rest'] },
  'DELETE.deleted': { id: 'o-no-content-deleted', title: 'Confirm without a body', topics: ['rest'] },
  'DELETE.deletedBefore': {
    id: 'o-delete-repeat',
    title: 'Choose one and document it',
    more: '204 suits “make sure that it is gone”, 404 tells the client that its picture was out of date.',
    or: [404],
    topics: ['rest', 'idempotency'],
    words: ['idempotent', 'twice'],
  },
  'OPTIONS.preflight': {
    id: 'o-preflight',
    title: 'Answer the preflight',
    more: 'Plain OPTIONS may answer 204 or 200 too.',
    should: ['Allow: the methods that the target takes (plain OPTIONS)'],
    avoid: [
      'A redirect or a 401 for a preflight: the browser gives up, and it never sends credentials with a preflight.',
    ],
    refs: ['RFC 9110 §9.3.7'],
    topics: ['cors'],
    words: ['cors'],
  },
  'OPTIONS.allowedMethods': 'OPTIONS.preflight',

  // Elsewhere
  'GET.pageMoved': {
    id: 'o-moved-permanently',
    title: 'Redirect for good',
    more: 'Search engines take the target as the new address. Send a short max-age while you are not sure.',
    refs: ['Fetch Standard (HTTP-redirect fetch)'],
    topics: ['redirect', 'seo', 'caching'],
  },
  'HEAD.pageMoved': 'GET.pageMoved',
  'GET.pageMovedTemporarily': {
    id: 'o-found',
    title: 'Redirect for now',
    avoid: ['302 for a move that is permanent.', '302 where a POST has to stay a POST: browsers turn it into GET.'],
    refs: ['Fetch Standard (HTTP-redirect fetch)'],
    topics: ['redirect'],
  },
  'HEAD.pageMovedTemporarily': 'GET.pageMovedTemporarily',
  'any.resultElsewhere': {
    id: 'o-see-other',
    title: 'Point to the result',
    more: 'After a form POST this is Post/Redirect/Get: reloading the page does not send the form again.',
    topics: ['redirect', 'forms'],
    words: ['post redirect get', 'form'],
  },
  'POST.formSubmitted': 'any.resultElsewhere',
  'GET.jobFinished': 'any.resultElsewhere',
  'HEAD.jobFinished': 'any.resultElsewhere',
  'any.movedTemporarily': {
    id: 'o-temporary-redirect',
    title: 'Redirect for now, same method',
    topics: ['redirect'],
  },
  'any.moved': {
    id: 'o-permanent-redirect',
    title: 'Redirect for good, same method',
    more: 'It is the right one for API endpoints that moved.',
    topics: ['redirect', 'caching'],
  },

  // Content and its format
  'any.malformed': {
    id: 'o-bad-request-syntax',
    title: 'Say that it cannot be read',
    more: 'Conflicting lengths and a query that cannot be decoded count too.',
    topics: ['validation'],
    words: ['invalid json', 'malformed'],
  },
  'QUERY.contentTypeMissing': 'any.malformed',
  'any.validationFailed': {
    id: 'o-unprocessable',
    title: 'Say which values are not acceptable',
    topics: ['validation'],
    words: ['validation', 'invalid'],
  },
  'any.unsupportedMediaType': {
    id: 'o-unsupported-media-type',
    title: 'Say which types you take',
    should: ['Accept-Patch for PATCH, Accept-Query for QUERY'],
    mustNot: ['Accept-Encoding, unless the coding is the problem'],
    topics: ['negotiation', 'validation'],
  },
  'QUERY.unsupportedMediaType': {
    id: 'o-unsupported-query',
    title: 'Say which query formats you take',
    topics: ['negotiation'],
  },
  'any.unsupportedEncoding': {
    id: 'o-unsupported-coding',
    title: 'Say which codings you take',
    topics: ['negotiation'],
  },
  'PATCH.unsupportedMediaType': {
    id: 'o-unsupported-patch',
    title: 'Say which patch formats you take',
    topics: ['negotiation', 'rest'],
  },
  'any.notAcceptable': { id: 'o-not-acceptable', title: 'Say what you can offer', topics: ['negotiation'] },

  // Sizes
  'any.lengthRequired': { id: 'o-length-required', title: 'Ask for a length', topics: ['limits'] },
  'any.contentTooLarge': {
    id: 'o-content-too-large',
    title: 'Say that the content is too large',
    topics: ['limits', 'uploads'],
    words: ['upload', 'file size'],
  },
  'any.uriTooLong': { id: 'o-uri-too-long', title: 'Say that the URI is too long', topics: ['limits'] },
  'any.headersTooLarge': { id: 'o-headers-too-large', title: 'Say which headers are too large', topics: ['limits'] },

  // Sign-in and permission
  'any.unauthenticated': {
    id: 'o-unauthorized-missing',
    title: 'Ask for credentials',
    more: 'Despite its name, 401 means “not authenticated”.',
    normative: true,
    topics: ['auth'],
    words: ['unauthenticated', 'token', 'log in', 'login'],
  },
  'any.stepUpRequired': { id: 'o-unauthorized-step-up', title: 'Ask for a stronger sign-in', topics: ['auth'] },
  'any.permissionDenied': {
    id: 'o-forbidden-permission',
    title: 'Refuse',
    topics: ['auth'],
    words: ['permission', 'role', 'access denied'],
  },
  'any.hidden': {
    id: 'o-not-found-hidden',
    title: 'Pretend that it is not there',
    topics: ['auth', 'missing'],
    words: ['hide', 'secret'],
  },
  'any.proxyAuthenticationRequired': {
    id: 'o-proxy-authentication',
    title: 'Ask for proxy credentials',
    normative: true,
    topics: ['auth', 'proxy'],
  },
  'any.networkSignInRequired': {
    id: 'o-network-authentication',
    title: 'Point to the network’s sign-in',
    topics: ['auth', 'network'],
  },
  'any.paymentRequired': {
    id: 'o-payment-required',
    title: 'Ask for payment',
    more: 'Many APIs use it for an open bill or a used-up plan, and no client acts on the number alone.',
    also: { 429: 'the allowance comes back by waiting' },
    topics: ['billing'],
  },
  'any.planExhausted': 'any.paymentRequired',
  'any.legalDemand': { id: 'o-legal', title: 'Name the legal demand', topics: ['legal'] },

  // Missing
  'GET.notFound': {
    id: 'o-not-found',
    title: 'Say that nothing is here',
    topics: ['missing', 'rest', 'caching'],
  },
  'any.notFound': 'GET.notFound',
  'HEAD.notFound': 'GET.notFound',
  'PUT.notFound': 'GET.notFound',
  'DELETE.notFound': 'GET.notFound',
  'any.gone': {
    id: 'o-gone',
    title: 'Say that it was removed for good',
    more: 'Search engines treat it nearly like 404, at best a little faster.',
    topics: ['missing', 'seo', 'caching'],
  },
  'any.misdirected': { id: 'o-misdirected', title: 'Ask for another connection', topics: ['protocol'] },
  'any.methodNotAllowed': {
    id: 'o-method-not-allowed',
    title: 'Say which methods work here',
    normative: true,
    topics: ['rest', 'method'],
  },
  'any.methodUnknown': { id: 'o-not-implemented', title: 'Say that you do not have this', topics: ['method'] },

  // State and conditions
  'POST.duplicate': {
    id: 'o-conflict-duplicate',
    title: 'Say what is taken',
    topics: ['state', 'rest'],
    words: ['duplicate', 'unique', 'already registered'],
  },
  'PUT.conflict': {
    id: 'o-conflict-edit',
    title: 'Say that it has changed meanwhile',
    topics: ['state', 'conditional'],
    words: ['lost update', 'optimistic locking'],
  },
  'PATCH.conflict': 'PUT.conflict',
  'DELETE.inUse': { id: 'o-conflict-dependents', title: 'Say what depends on it', topics: ['state', 'rest'] },
  'POST.wrongState': { id: 'o-conflict-transition', title: 'Say which state it is in', topics: ['state'] },
  'any.webdavParentMissing': {
    id: 'o-conflict-parent',
    title: 'Say that the parent is missing',
    topics: ['webdav', 'state'],
  },
  'any.preconditionFailed': {
    id: 'o-precondition-failed',
    title: 'Say that the condition did not hold',
    topics: ['conditional', 'state'],
    words: ['lost update', 'optimistic locking', 'etag'],
  },
  'PUT.alreadyExists': {
    id: 'o-precondition-failed-create',
    title: 'Say that it exists already',
    topics: ['conditional', 'state'],
    words: ['duplicate', 'create only'],
  },
  'any.preconditionRequired': {
    id: 'o-precondition-required',
    title: 'Ask for a condition',
    topics: ['conditional', 'state'],
  },
  'any.locked': { id: 'o-locked', title: 'Say that it is locked', topics: ['webdav', 'state'] },

  // Rate, connection and protocol
  'any.rateLimited': {
    id: 'o-too-many-requests',
    title: 'Ask this client to slow down',
    should: [
      'RateLimit-Policy: the quota and its window (an IETF draft)',
      'the older X-RateLimit-* fields, if your clients already know them',
    ],
    refs: ['draft-ietf-httpapi-ratelimit-headers'],
    topics: ['rate'],
    words: ['rate limit', 'throttle', 'quota'],
  },
  'any.requestTimeout': {
    id: 'o-request-timeout',
    title: 'Give up waiting for the request',
    topics: ['protocol'],
    words: ['timeout', 'timed out'],
  },
  'any.upgradeRequired': {
    id: 'o-upgrade-required',
    title: 'Name the protocol you need',
    normative: true,
    topics: ['protocol', 'upgrade'],
  },
  'any.expectationFailed': {
    id: 'o-expectation-failed',
    title: 'Refuse the expectation',
    topics: ['expect', 'protocol'],
  },
  'any.earlyData': {
    id: 'o-too-early',
    title: 'Ask for a repeat after the handshake',
    avoid: ['425 when the request neither came in early data nor carries Early-Data: 1.'],
    topics: ['protocol'],
  },
  'any.versionNotSupported': { id: 'o-http-version', title: 'Refuse the version', topics: ['protocol'] },

  // Failures
  'any.unhandledFailure': {
    id: 'o-internal-error',
    title: 'Admit an unexpected failure',
    topics: ['failure'],
    words: ['exception', 'crash', 'bug'],
  },
  'any.overloaded': {
    id: 'o-unavailable-overload',
    title: 'Ask everybody to wait',
    topics: ['failure', 'rate'],
  },
  'any.maintenance': {
    id: 'o-unavailable-maintenance',
    title: 'Announce the maintenance',
    more: 'Search engines keep the page if it does not last for days.',
    topics: ['failure', 'seo'],
    words: ['downtime', 'deploy'],
  },
  'any.dependencyDown': {
    id: 'o-unavailable-dependency',
    title: 'Say that you cannot serve this now',
    topics: ['failure'],
  },
  'any.upstreamInvalid': {
    id: 'o-bad-gateway',
    title: 'Report a bad answer from behind',
    more: 'A connection that the server behind breaks off counts as well.',
    topics: ['gateway', 'failure'],
  },
  'any.upstreamTimeout': {
    id: 'o-gateway-timeout',
    title: 'Report a slow server behind',
    topics: ['gateway', 'failure'],
    words: ['timeout', 'timed out'],
  },
  'any.insufficientStorage': {
    id: 'o-insufficient-storage',
    title: 'Say that there is no space',
    more: 'WebDAV and file APIs use it.',
    topics: ['webdav', 'limits'],
  },

  // WebDAV
  'any.webdavMultiStatus': {
    id: 'o-multi-status',
    title: 'Send one status per resource',
    contentRequired: true,
    topics: ['webdav', 'batch'],
  },
  'any.webdavAlreadyReported': {
    id: 'o-already-reported',
    title: 'Refer to the earlier entry',
    avoid: ['208 as the status of a whole response.'],
    topics: ['webdav'],
  },
  'any.webdavFailedDependency': {
    id: 'o-failed-dependency',
    title: 'Say that another part failed',
    avoid: ['424 for “a service that I depend on is down”: that is your side, so 5xx.'],
    topics: ['webdav'],
  },
  'any.webdavLoop': { id: 'o-loop-detected', title: 'Report the loop', topics: ['webdav'] },
} satisfies Record<GuideRow, RowProse | GuideRow | SiteOutcomeId>;
