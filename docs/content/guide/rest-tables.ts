import type { CrossTable, RestTable } from './rest-table.js';

/** What can happen, by method and target. The ids of tables and cases are addresses: never rename or reuse one. */
export const restTables = {
  'rest-get-collection': {
    method: 'GET',
    target: '/things',
    cases: {
      ok: { when: 'There are entries', row: 'GET.found', common: true },
      empty: { when: 'There are none', row: 'GET.emptyList', note: 'An empty list, not 404.' },
      missing: {
        when: 'The collection itself, or its parent, does not exist',
        row: 'GET.notFound',
        note: 'Rare for a fixed path; common for /users/42/orders.',
        common: true,
      },
      unchanged: { when: 'If-None-Match or If-Modified-Since, nothing new', row: 'GET.notModified' },
      query: { when: 'A filter or page parameter is wrong', row: 'GET.validationFailed' },
      accept: { when: 'Nothing matches Accept', row: 'any.notAcceptable' },
    },
  },
  'rest-get-item': {
    method: 'GET',
    target: '/things/:id',
    cases: {
      ok: { when: 'Found', row: 'GET.found', common: true },
      missing: { when: 'Not found', row: 'GET.notFound', common: true },
      gone: { when: 'Removed on purpose, for good, and you keep a record of it', row: 'any.gone' },
      moved: { when: 'It has a new address', row: 'any.moved', or: [301] },
      unchanged: { when: 'If-None-Match or If-Modified-Since, nothing new', row: 'GET.notModified' },
      range: { when: 'Range, and it can be served', row: 'GET.partialContent' },
      'bad-range': { when: 'Range outside the data', row: 'GET.rangeNotSatisfiable' },
      hidden: { when: 'The caller must not learn that it exists', row: 'any.hidden' },
    },
  },
  'rest-query': {
    method: 'QUERY',
    target: '/things',
    cases: {
      ok: { when: 'There is a result', row: 'QUERY.found' },
      empty: { when: 'The result has no entries', row: 'QUERY.emptyList' },
      'result-uri': { when: 'The result has a URI of its own', row: 'any.resultElsewhere' },
      'no-type': { when: 'Content-Type missing, or not fitting the content', row: 'QUERY.contentTypeMissing' },
      type: { when: 'This query format is not taken', row: 'QUERY.unsupportedMediaType', note: 'With Accept-Query.' },
      invalid: { when: 'Well formed, cannot be carried out', row: 'any.validationFailed', or: [400] },
      accept: { when: 'Nothing matches Accept', row: 'any.notAcceptable' },
    },
  },
  'rest-head': {
    method: 'HEAD',
    target: 'any',
    cases: {
      same: {
        when: 'Whatever GET would answer, without content',
        row: 'HEAD.found',
        note: 'Also 304, 404, 410 and so on, with the same headers.',
      },
    },
  },
  'rest-post-collection': {
    method: 'POST',
    target: '/things',
    cases: {
      created: { when: 'Created', row: 'POST.created', note: 'With Location.', common: true },
      queued: { when: 'Will be created by a job', row: 'any.queued' },
      malformed: { when: 'Unreadable or of the wrong shape', row: 'any.malformed', common: true },
      duplicate: { when: 'It exists already', row: 'POST.duplicate', common: true },
      invalid: {
        when: 'Readable, but the values break a rule',
        row: 'any.validationFailed',
        or: [400],
        note: 'Choose 422 or 400 for this and keep to it in the whole API.',
        common: true,
      },
      type: { when: 'Content-Type not taken', row: 'any.unsupportedMediaType' },
      large: { when: 'Too large', row: 'any.contentTooLarge' },
      parent: { when: 'The parent in the URI does not exist', row: 'any.notFound' },
      form: { when: 'A browser form that should show a page next', row: 'POST.formSubmitted' },
      replay: { when: 'Same Idempotency-Key, already done', row: 'POST.replayed', note: 'Repeat the stored answer.' },
    },
  },
  'rest-post-action': {
    method: 'POST',
    target: '/things/:id/publish, /search',
    cases: {
      result: {
        when: 'Done, with a result',
        row: 'POST.doneWithResult',
        note: 'For instance a search that is too big for a query string.',
        common: true,
      },
      nothing: { when: 'Done, nothing to return', row: 'POST.done' },
      queued: { when: 'Queued', row: 'any.queued', common: true },
      state: { when: 'Not possible in the present state', row: 'POST.wrongState' },
      missing: { when: 'The thing does not exist', row: 'any.notFound' },
    },
  },
  'rest-put-item': {
    method: 'PUT',
    target: '/things/:id',
    cases: {
      'updated-body': { when: 'Replaced, and you return it', row: 'PUT.updatedWithContent', common: true, fixed: true },
      updated: { when: 'Replaced, nothing to return', row: 'PUT.updated', common: true, fixed: true },
      created: {
        when: 'There was nothing here before',
        row: 'PUT.created',
        note: 'Required by the standard.',
      },
      missing: { when: 'There is nothing here and you do not create through PUT', row: 'PUT.notFound', common: true },
      malformed: { when: 'Unreadable or of the wrong shape', row: 'any.malformed', common: true },
      invalid: { when: 'Readable, but the values break a rule', row: 'any.validationFailed', or: [400], common: true },
      conflict: { when: 'It clashes with the present state', row: 'PUT.conflict' },
      precondition: { when: 'If-Match did not hold', row: 'any.preconditionFailed' },
      'create-only': { when: 'If-None-Match: * and it exists', row: 'PUT.alreadyExists', fixed: true },
      'need-condition': { when: 'You require If-Match and it is missing', row: 'any.preconditionRequired' },
      type: { when: 'Content-Type not taken', row: 'any.unsupportedMediaType' },
      queued: { when: 'Will be applied later', row: 'any.queued' },
    },
  },
  'rest-patch-item': {
    method: 'PATCH',
    target: '/things/:id',
    cases: {
      'updated-body': { when: 'Applied, and you return the new state', row: 'PATCH.updatedWithContent', common: true },
      updated: { when: 'Applied, nothing to return', row: 'PATCH.updated', common: true },
      malformed: { when: 'The patch document is malformed', row: 'any.malformed', common: true },
      format: {
        when: 'This patch format is not supported',
        row: 'PATCH.unsupportedMediaType',
        note: 'With Accept-Patch. PUT has no patch format, so PATCH is not “the same as PUT”.',
      },
      invalid: { when: 'It would leave the resource invalid', row: 'any.validationFailed', or: [400], common: true },
      missing: { when: 'There is nothing to patch', row: 'any.notFound', common: true },
      conflict: { when: 'It does not fit the present state', row: 'PATCH.conflict' },
      precondition: { when: 'If-Match did not hold', row: 'any.preconditionFailed' },
      'need-condition': { when: 'You require If-Match and it is missing', row: 'any.preconditionRequired' },
    },
  },
  'rest-delete-item': {
    method: 'DELETE',
    target: '/things/:id',
    cases: {
      removed: { when: 'Removed, nothing to return', row: 'DELETE.deleted', common: true },
      report: { when: 'Removed, with a report', row: 'DELETE.deletedWithReport' },
      queued: { when: 'Will be removed later', row: 'any.queued' },
      missing: { when: 'It never existed, as far as you know', row: 'DELETE.notFound', common: true },
      repeat: {
        when: 'It has been removed before',
        row: 'DELETE.deletedBefore',
        or: [404, 410],
        note: 'Pick one and document it.',
      },
      dependents: { when: 'Other things depend on it', row: 'DELETE.inUse', common: true },
      precondition: { when: 'If-Match did not hold', row: 'any.preconditionFailed' },
      locked: { when: 'It is locked', row: 'any.locked', or: [409], note: '423 in WebDAV, 409 elsewhere.' },
    },
  },
  'rest-delete-collection': {
    method: 'DELETE',
    target: '/things',
    cases: {
      'not-allowed': {
        when: 'You do not delete whole collections',
        row: 'any.methodNotAllowed',
        note: 'With Allow: GET, POST.',
        common: true,
      },
    },
  },
  'rest-options': {
    method: 'OPTIONS',
    target: 'any',
    cases: {
      preflight: {
        when: 'A CORS preflight',
        row: 'OPTIONS.preflight',
        or: [200],
        note: 'Any 2xx passes.',
        common: true,
      },
      plain: { when: 'Which methods work here?', row: 'OPTIONS.allowedMethods', or: [200], note: 'With Allow.' },
    },
  },
} satisfies Record<string, RestTable>;

/** What can happen with any method. */
export const crossTables = {
  'any-auth': {
    title: 'Sign-in and permission',
    cases: {
      missing: {
        when: 'No credentials, or not accepted',
        row: 'any.unauthenticated',
        note: 'WWW-Authenticate is required.',
        common: true,
      },
      permission: { when: 'Signed in, but not allowed', row: 'any.permissionDenied', common: true },
      hide: { when: 'Not allowed, and must not know', row: 'any.hidden', common: true },
      'step-up': { when: 'Needs a fresh or stronger sign-in', row: 'any.stepUpRequired' },
      proxy: { when: 'A proxy wants credentials', row: 'any.proxyAuthenticationRequired' },
      network: { when: 'The network wants a sign-in', row: 'any.networkSignInRequired' },
    },
  },
  'any-rate': {
    title: 'Rate and load',
    cases: {
      client: {
        when: 'This client is over its limit',
        row: 'any.rateLimited',
        note: 'With Retry-After.',
        common: true,
      },
      everyone: { when: 'The whole service is overloaded', row: 'any.overloaded' },
      plan: { when: 'The plan is used up', row: 'any.planExhausted', or: [403, 429] },
    },
  },
  'any-failure': {
    title: 'Failures',
    cases: {
      unhandled: {
        when: 'An exception that nobody caught',
        row: 'any.unhandledFailure',
        note: 'With a request id to find it in the log.',
        common: true,
      },
      maintenance: { when: 'Maintenance', row: 'any.maintenance', note: 'With Retry-After if known.', common: true },
      dependency: { when: 'A service that you need is down', row: 'any.dependencyDown', or: [502] },
      'upstream-bad': { when: 'Gateway: a broken answer from behind', row: 'any.upstreamInvalid', common: true },
      'upstream-slow': { when: 'Gateway: no answer in time', row: 'any.upstreamTimeout', common: true },
      storage: { when: 'No space left', row: 'any.insufficientStorage', common: true },
    },
  },
  'any-conditional': {
    title: 'Conditional requests',
    cases: {
      unchanged: { when: 'GET or HEAD, nothing new', row: 'GET.notModified', common: true },
      'if-match': { when: 'Write with If-Match, changed meanwhile', row: 'any.preconditionFailed' },
      'create-only': { when: 'PUT with If-None-Match: *, exists', row: 'PUT.alreadyExists', fixed: true },
      required: { when: 'Write without a condition, and you require one', row: 'any.preconditionRequired' },
    },
  },
  'any-negotiation': {
    title: 'Formats',
    cases: {
      accept: { when: 'Nothing matches Accept', row: 'any.notAcceptable' },
      type: { when: 'The request’s media type is not taken', row: 'any.unsupportedMediaType' },
      coding: { when: 'The request’s compression is not taken', row: 'any.unsupportedEncoding' },
      patch: { when: 'The patch format is not taken', row: 'PATCH.unsupportedMediaType' },
    },
  },
  'any-limits': {
    title: 'Sizes and ranges',
    cases: {
      body: { when: 'Body too large', row: 'any.contentTooLarge' },
      uri: { when: 'URI too long', row: 'any.uriTooLong' },
      headers: { when: 'Headers too large', row: 'any.headersTooLarge' },
      length: { when: 'No Content-Length and you insist', row: 'any.lengthRequired' },
      range: { when: 'Range can be served', row: 'GET.partialContent', common: true },
      'bad-range': { when: 'Range cannot be served', row: 'GET.rangeNotSatisfiable' },
    },
  },
  'any-async': {
    title: 'Work that takes long',
    cases: {
      accepted: { when: 'Queued', row: 'any.queued', common: true },
      'poll-running': {
        when: 'Asking the monitor: still running',
        row: 'GET.jobRunning',
        note: '200 with the state of the job; the monitor itself was read successfully.',
      },
      'poll-done': { when: 'Asking the monitor: finished, result elsewhere', row: 'GET.jobFinished' },
      'poll-failed': {
        when: 'Asking the monitor: the job failed',
        row: 'GET.jobFailed',
        note: '200 with the failed state: reading the monitor worked.',
      },
    },
  },
  'any-method': {
    title: 'Methods',
    cases: {
      resource: {
        when: 'This resource does not take the method',
        row: 'any.methodNotAllowed',
        note: 'Allow is required.',
        common: true,
      },
      server: { when: 'The server does not know the method', row: 'any.methodUnknown', common: true },
    },
  },
  'any-protocol': {
    title: 'Connection and protocol',
    cases: {
      expect: { when: 'Expect: 100-continue and the headers are fine', row: 'any.contentAwaited', common: true },
      upgrade: { when: 'Upgrade accepted (WebSocket)', row: 'any.upgradeAccepted', common: true },
      hints: { when: 'Preload hints while the page is built', row: 'any.earlyHints', common: true },
      slow: { when: 'The request did not arrive in time', row: 'any.requestTimeout', common: true },
      'need-upgrade': { when: 'You insist on another protocol', row: 'any.upgradeRequired' },
      early: { when: 'TLS early data that might be a replay', row: 'any.earlyData' },
      host: { when: 'Not your host on this connection', row: 'any.misdirected' },
      expectation: { when: 'Expect cannot be met', row: 'any.expectationFailed' },
      version: { when: 'Major HTTP version not supported', row: 'any.versionNotSupported' },
    },
  },
  'any-moved': {
    title: 'Moved or removed',
    cases: {
      'permanent-get': { when: 'Moved for good, pages only', row: 'GET.pageMoved', common: true },
      'permanent-any': { when: 'Moved for good, any method', row: 'any.moved', common: true },
      'temporary-get': { when: 'Moved for now, pages only', row: 'GET.pageMovedTemporarily', common: true },
      'temporary-any': { when: 'Moved for now, any method', row: 'any.movedTemporarily', common: true },
      'after-post': { when: 'Result of a form elsewhere', row: 'any.resultElsewhere', common: true },
      gone: { when: 'Removed for good', row: 'any.gone', common: true },
    },
  },
  'any-legal': {
    title: 'Law and money',
    cases: {
      legal: { when: 'A legal demand', row: 'any.legalDemand' },
      payment: { when: 'Payment needed', row: 'any.paymentRequired' },
    },
  },
  webdav: {
    title: 'WebDAV',
    cases: {
      multi: { when: 'One status per resource', row: 'any.webdavMultiStatus' },
      bound: { when: 'Listed before through another binding', row: 'any.webdavAlreadyReported' },
      locked: { when: 'Locked', row: 'any.locked' },
      dependency: { when: 'Another part failed', row: 'any.webdavFailedDependency' },
      parent: { when: 'Parent collection missing', row: 'any.webdavParentMissing' },
      storage: { when: 'No space left', row: 'any.insufficientStorage' },
      loop: { when: 'Endless loop', row: 'any.webdavLoop' },
    },
  },
} satisfies Record<string, CrossTable>;
