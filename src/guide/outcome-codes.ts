/**
 * The recommended code for each outcome, by method. The type of `restGuide` is derived from this object, so an editor
 * shows these comments there too. The comment on an outcome is the `when` of its row.
 */
export const outcomeCodes = {
  /** The outcomes that do not depend on the method of the request. */
  any: {
    // Sign-in and permission
    /** The request carries no credentials, or none that are accepted. */
    unauthenticated: 401,
    /** The token is valid, but the operation needs a more recent or a stronger sign-in. */
    stepUpRequired: 401,
    /** The server understands the request but refuses it: the caller lacks a right, or a rule forbids it. */
    permissionDenied: 403,
    /** The resource exists, but the caller must not learn that it does. */
    hidden: 404,
    /** A proxy wants credentials of its own. */
    proxyAuthenticationRequired: 407,
    /** A network intercepts the request until somebody signs in to the network. */
    networkSignInRequired: 511,
    // Rate and load
    /** This client has used up its allowance, but others have not. */
    rateLimited: 429,
    /** The allowance of the plan is used up. */
    planExhausted: 402,
    /** The service is overloaded for the moment and rejects some requests, whichever client sends them. */
    overloaded: 503,
    /** The service is down on purpose, or not ready yet, and will be back. */
    maintenance: 503,
    // Validation
    /** The request is unreadable or has the wrong shape: broken JSON, a missing member, an invalid Host. */
    malformed: 400,
    /** The content is well formed, but its values break a rule: a negative quantity, a date in the past. */
    validationFailed: 422,
    // Failures and gateways
    /** The server fails in a way that nobody foresaw. */
    unhandledFailure: 500,
    /** A database, a queue or another service is down and expected back. */
    dependencyDown: 503,
    /** A gateway or proxy gets an invalid response from the upstream server. */
    upstreamInvalid: 502,
    /** A gateway or proxy gets no response from the upstream server in time. */
    upstreamTimeout: 504,
    /** The server cannot store the representation that the request needs to succeed. */
    insufficientStorage: 507,
    // Preconditions
    /** If-Match or If-Unmodified-Since is false: the resource has changed since the client read it. */
    preconditionFailed: 412,
    /** The server accepts this write only with a condition, and the request has none. */
    preconditionRequired: 428,
    // Negotiation
    /** No available representation matches Accept, and the server sends no default. */
    notAcceptable: 406,
    /** The target does not accept this Content-Type, or the content is not what the type says. */
    unsupportedMediaType: 415,
    /** The server cannot decode this Content-Encoding. */
    unsupportedEncoding: 415,
    // Size
    /** The content of the request is larger than the server accepts. */
    contentTooLarge: 413,
    /** The URI of the request is longer than the server accepts. */
    uriTooLong: 414,
    /** One header field, or all of them together, are larger than the server accepts. */
    headersTooLarge: 431,
    /** The server accepts the request only with Content-Length, and the request has none. */
    lengthRequired: 411,
    // Law and money
    /** A law or an order makes the server deny access. */
    legalDemand: 451,
    /** A payment is required before the request can succeed. */
    paymentRequired: 402,
    // Missing or elsewhere
    /** The target, or a parent in its URI, does not exist. */
    notFound: 404,
    /** The resource was removed on purpose, likely permanently, and the server keeps a record of that. */
    gone: 410,
    /** The resource has moved permanently, and requests with any method may come here. */
    moved: 308,
    /** The resource has moved temporarily, and requests with any method may come here. */
    movedTemporarily: 307,
    /** The answer to the request is at another URI. */
    resultElsewhere: 303,
    // Methods, and work that takes long
    /** The server knows the method, but the target does not support it. */
    methodNotAllowed: 405,
    /** The server does not know the method for any target, or lacks the function that the request needs. */
    methodUnknown: 501,
    /** The server accepts the work and does it later. */
    queued: 202,
    // Connection and protocol
    /** The client sends Expect: 100-continue, and its header section gives no reason to refuse. */
    contentAwaited: 100,
    /** The server accepts a protocol that the client offers in Upgrade, such as a WebSocket. */
    upgradeAccepted: 101,
    /** The page is still being made, but the server already knows what it needs. */
    earlyHints: 103,
    /** The request does not arrive completely in the time that the server waits. */
    requestTimeout: 408,
    /** Expect asks for something that the server cannot do. */
    expectationFailed: 417,
    /** The request reaches a server that is not responsible for this host, often over a reused connection. */
    misdirected: 421,
    /** The request comes in TLS early data, may be a replay, and is not safe to run twice. */
    earlyData: 425,
    /** The server refuses the current protocol, but would serve the request over another one. */
    upgradeRequired: 426,
    /** The server does not support the major version of HTTP that the request has. */
    versionNotSupported: 505,
    // WebDAV
    /** The source or the target of the request is locked. */
    locked: 423,
    /** A WebDAV request concerns several resources, each with a result of its own. */
    webdavMultiStatus: 207,
    /** Within a 207 response, the collection is already listed under another binding. */
    webdavAlreadyReported: 208,
    /** A WebDAV request creates something in a collection that does not exist. */
    webdavParentMissing: 409,
    /** This part of a WebDAV request fails because another part failed. */
    webdavFailedDependency: 424,
    /** A request with Depth: infinity runs into an endless loop of bindings. */
    webdavLoop: 508,
  },
  /** What can happen to a request that reads a resource. */
  GET: {
    /** The target has a representation, and the client gets it. */
    found: 200,
    /** The list exists and has no entries, or none match the filter. */
    emptyList: 200,
    /** If-None-Match or If-Modified-Since shows that the copy of the client is still good. */
    notModified: 304,
    /** The client asks for a range and gets it: a resumed download, a jump in a video. */
    partialContent: 206,
    /** No range that the client asks for lies within the data, or there are too many small ones. */
    rangeNotSatisfiable: 416,
    /** A filter, a page number or another parameter of the query is wrong. */
    validationFailed: 400,
    /** The item, the list or a parent in its URI does not exist. */
    notFound: 404,
    /** The page has moved permanently, and only GET and HEAD requests come here. */
    pageMoved: 301,
    /** The page has moved temporarily, and only GET and HEAD requests come here. */
    pageMovedTemporarily: 302,
    /** The client reads the status monitor of a job, and the job is not done. */
    jobRunning: 200,
    /** The client reads the status monitor of a job, and the job has failed. */
    jobFailed: 200,
    /** The client reads the status monitor of a job, and the result is at another URI. */
    jobFinished: 303,
  },
  /** What can happen to a request for the header fields of a GET. Ranges do not apply to HEAD (RFC 9110 §14.2). */
  HEAD: {
    /** The target has a representation, and the client gets it. */
    found: 200,
    /** The list exists and has no entries, or none match the filter. */
    emptyList: 200,
    /** If-None-Match or If-Modified-Since shows that the copy of the client is still good. */
    notModified: 304,
    /** A filter, a page number or another parameter of the query is wrong. */
    validationFailed: 400,
    /** The item, the list or a parent in its URI does not exist. */
    notFound: 404,
    /** The page has moved permanently, and only GET and HEAD requests come here. */
    pageMoved: 301,
    /** The page has moved temporarily, and only GET and HEAD requests come here. */
    pageMovedTemporarily: 302,
    /** The client reads the status monitor of a job, and the job is not done. */
    jobRunning: 200,
    /** The client reads the status monitor of a job, and the job has failed. */
    jobFailed: 200,
    /** The client reads the status monitor of a job, and the result is at another URI. */
    jobFinished: 303,
  },
  /** What can happen to a request that sends a query in its body (RFC 10008). */
  QUERY: {
    /** The query has a result. */
    found: 200,
    /** The query is carried out and matches nothing. */
    emptyList: 200,
    /** Content-Type is missing, or does not fit the content. */
    contentTypeMissing: 400,
    /** The resource does not accept this query format. */
    unsupportedMediaType: 415,
  },
  /** What can happen to a request that creates a resource or starts an action. */
  POST: {
    /** The request creates a resource, and the server chooses its URI. */
    created: 201,
    /** A value that must be unique is already taken: an id, an e-mail address. */
    duplicate: 409,
    /** A browser form is submitted, and the browser shows a page next. */
    formSubmitted: 303,
    /** The same Idempotency-Key comes again, and the first request created a resource. */
    replayed: 201,
    /** The action is done and has no result. */
    done: 204,
    /** The action is done and has a result: a calculation, a search too big for a URI. */
    doneWithResult: 200,
    /** The current state does not allow the action: the order is shipped and cannot be canceled. */
    wrongState: 409,
  },
  /** What can happen to a request that creates or replaces the resource at its URI. */
  PUT: {
    /** There was nothing at this URI before. */
    created: 201,
    /** The change is made, and the client does not need the new state. */
    updated: 204,
    /** The change is made, and the answer holds the new state or a report. */
    updatedWithContent: 200,
    /** There is nothing at this URI, and PUT does not create here. */
    notFound: 404,
    /** The change clashes with the current state, and the client sent no condition. */
    conflict: 409,
    /** If-None-Match: * asks the server only to create, but the resource exists. */
    alreadyExists: 412,
  },
  /** What can happen to a request that changes a part of a resource (RFC 5789). */
  PATCH: {
    /** The change is made, and the client does not need the new state. */
    updated: 204,
    /** The change is made, and the answer holds the new state or a report. */
    updatedWithContent: 200,
    /** The resource does not accept this patch format. */
    unsupportedMediaType: 415,
    /** The change clashes with the current state, and the client sent no condition. */
    conflict: 409,
  },
  /** What can happen to a request that removes a resource. */
  DELETE: {
    /** The resource is removed, and there is nothing to add. */
    deleted: 204,
    /** The resource is removed, and the answer describes the outcome. */
    deletedWithReport: 200,
    /** The resource was removed by an earlier request. */
    deletedBefore: 204,
    /** Other resources depend on the one that the client wants to remove. */
    inUse: 409,
    /** There is nothing to remove and, as far as the server knows, there never was. */
    notFound: 404,
  },
  /** What can happen to a request that asks what the target or the server allows. */
  OPTIONS: {
    /** A browser sends a CORS preflight. */
    preflight: 204,
    /** The client asks which methods the target supports. */
    allowedMethods: 204,
  },
} as const;
