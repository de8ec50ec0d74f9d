// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * One constant per HTTP status code.
 *
 * @module
 */

/**
 * `100 Continue`
 *
 * The header section is acceptable so far; the client goes on and sends the content.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1 | RFC 9110 §15.2.1}
 */
export const CONTINUE = 100 as const;

/**
 * `101 Switching Protocols`
 *
 * The server agrees to the Upgrade field and changes the protocol of this connection.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2 | RFC 9110 §15.2.2}
 */
export const SWITCHING_PROTOCOLS = 101 as const;

/**
 * `102 Processing`
 *
 * The server works on a long WebDAV request and has no final response yet; retired by RFC 4918.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2518#section-10.1 | RFC 2518 §10.1}
 * @deprecated RFC 4918 dropped the code from WebDAV.
 */
export const PROCESSING = 102 as const;

/**
 * `103 Early Hints`
 *
 * The server sends fields, mostly links to preload, that the final response is likely to carry.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8297#section-2 | RFC 8297 §2}
 */
export const EARLY_HINTS = 103 as const;

/**
 * `104 Upload Resumption Supported`
 *
 * The server supports resumable upload for this request and tells where and how far it is.
 *
 * @see {@link https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/ | draft-ietf-httpbis-resumable-upload, Status Code 104}
 * @experimental
 */
export const UPLOAD_RESUMPTION_SUPPORTED = 104 as const;

/**
 * `200 OK`
 *
 * The request succeeded; what the content holds depends on the method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1 | RFC 9110 §15.3.1}
 */
export const OK = 200 as const;

/**
 * `201 Created`
 *
 * The request created one or more resources; Location names the main one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2 | RFC 9110 §15.3.2}
 */
export const CREATED = 201 as const;

/**
 * `202 Accepted`
 *
 * The server took the request for processing that is not finished and may yet fail.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 | RFC 9110 §15.3.3}
 */
export const ACCEPTED = 202 as const;

/**
 * `203 Non-Authoritative Information`
 *
 * The request succeeded, but a transforming proxy changed the content that the origin sent.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4 | RFC 9110 §15.3.4}
 */
export const NON_AUTHORITATIVE_INFORMATION = 203 as const;

/**
 * `204 No Content`
 *
 * The request succeeded and there is no content to send.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 | RFC 9110 §15.3.5}
 */
export const NO_CONTENT = 204 as const;

/**
 * `205 Reset Content`
 *
 * The request succeeded and the client resets the view that sent it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 | RFC 9110 §15.3.6}
 */
export const RESET_CONTENT = 205 as const;

/**
 * `206 Partial Content`
 *
 * The response carries the parts of the representation that the Range field asked for.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 | RFC 9110 §15.3.7}
 */
export const PARTIAL_CONTENT = 206 as const;

/**
 * `207 Multi-Status`
 *
 * The content tells the status of several independent operations, each with its own code.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.1 | RFC 4918 §11.1}
 */
export const MULTI_STATUS = 207 as const;

/**
 * `208 Already Reported`
 *
 * The members of a WebDAV binding stand earlier in the same multi-status response.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.1 | RFC 5842 §7.1}
 */
export const ALREADY_REPORTED = 208 as const;

/**
 * `226 IM Used`
 *
 * The response is the result of instance manipulations, such as a delta, on the resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1 | RFC 3229 §10.4.1}
 */
export const IM_USED = 226 as const;

/**
 * `300 Multiple Choices`
 *
 * The target has several representations; the client chooses one of those listed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1 | RFC 9110 §15.4.1}
 */
export const MULTIPLE_CHOICES = 300 as const;

/**
 * `301 Moved Permanently`
 *
 * The target has a new permanent URI; a client that follows may change POST to GET.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 | RFC 9110 §15.4.2}
 */
export const MOVED_PERMANENTLY = 301 as const;

/**
 * `302 Found`
 *
 * The target is at another URI for now; a client that follows may change POST to GET.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110 §15.4.3}
 */
export const FOUND = 302 as const;

/**
 * `303 See Other`
 *
 * The answer to this request is at another URI, which the client retrieves with GET or HEAD.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4 | RFC 9110 §15.4.4}
 */
export const SEE_OTHER = 303 as const;

/**
 * `304 Not Modified`
 *
 * The condition of the GET or HEAD is false: the stored response of the client is still good.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 | RFC 9110 §15.4.5}
 */
export const NOT_MODIFIED = 304 as const;

/**
 * `305 Use Proxy`
 *
 * The target is reached through the proxy in Location; deprecated because it is unsafe.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6 | RFC 9110 §15.4.6}
 * @deprecated RFC 9110 deprecates the code: a proxy must not be configured in-band.
 */
export const USE_PROXY = 305 as const;

/**
 * `306 Switch Proxy`
 *
 * The code once named a proxy for later requests; it is reserved and no longer used.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7 | RFC 9110 §15.4.7}
 * @deprecated The code is reserved and no longer used.
 */
export const SWITCH_PROXY = 306 as const;

/**
 * `307 Temporary Redirect`
 *
 * The target is at another URI for now; the client repeats the same method there.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8 | RFC 9110 §15.4.8}
 */
export const TEMPORARY_REDIRECT = 307 as const;

/**
 * `308 Permanent Redirect`
 *
 * The target has a new permanent URI; the client repeats the same method there.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9 | RFC 9110 §15.4.9}
 */
export const PERMANENT_REDIRECT = 308 as const;

/**
 * `400 Bad Request`
 *
 * The server does not process the request because of what it perceives to be a client error.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110 §15.5.1}
 */
export const BAD_REQUEST = 400 as const;

/**
 * `401 Unauthorized`
 *
 * The request lacks valid credentials for the target; the response carries a challenge.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110 §15.5.2}
 */
export const UNAUTHORIZED = 401 as const;

/**
 * `402 Payment Required`
 *
 * The code is reserved for future use; services use it, each in its own way, for payment.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110 §15.5.3}
 */
export const PAYMENT_REQUIRED = 402 as const;

/**
 * `403 Forbidden`
 *
 * The server understood the request and refuses to fulfill it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110 §15.5.4}
 */
export const FORBIDDEN = 403 as const;

/**
 * `404 Not Found`
 *
 * The server found no current representation for the target, or will not say that one exists.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110 §15.5.5}
 */
export const NOT_FOUND = 404 as const;

/**
 * `405 Method Not Allowed`
 *
 * The server knows the method, but the target resource does not support it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110 §15.5.6}
 */
export const METHOD_NOT_ALLOWED = 405 as const;

/**
 * `406 Not Acceptable`
 *
 * No representation fits the negotiation fields of the request, and there is no default.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110 §15.5.7}
 */
export const NOT_ACCEPTABLE = 406 as const;

/**
 * `407 Proxy Authentication Required`
 *
 * The request lacks valid credentials for the proxy; the response carries its challenge.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110 §15.5.8}
 */
export const PROXY_AUTHENTICATION_REQUIRED = 407 as const;

/**
 * `408 Request Timeout`
 *
 * The server did not receive a complete request in the time it was prepared to wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110 §15.5.9}
 */
export const REQUEST_TIMEOUT = 408 as const;

/**
 * `409 Conflict`
 *
 * The request conflicts with the current state of the target; the user may resolve that.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110 §15.5.10}
 */
export const CONFLICT = 409 as const;

/**
 * `410 Gone`
 *
 * The target is no longer available at the origin, and that is likely to be permanent.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110 §15.5.11}
 */
export const GONE = 410 as const;

/**
 * `411 Length Required`
 *
 * The server refuses the request because it has no Content-Length.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110 §15.5.12}
 */
export const LENGTH_REQUIRED = 411 as const;

/**
 * `412 Precondition Failed`
 *
 * A condition in the header fields of the request is false on the server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110 §15.5.13}
 */
export const PRECONDITION_FAILED = 412 as const;

/**
 * `413 Content Too Large`
 *
 * The content of the request is larger than the server is willing or able to process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110 §15.5.14}
 */
export const CONTENT_TOO_LARGE = 413 as const;

/**
 * `414 URI Too Long`
 *
 * The target URI is longer than the server is willing to interpret.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110 §15.5.15}
 */
export const URI_TOO_LONG = 414 as const;

/**
 * `415 Unsupported Media Type`
 *
 * The server does not support the format of the content for this method on the target.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110 §15.5.16}
 */
export const UNSUPPORTED_MEDIA_TYPE = 415 as const;

/**
 * `416 Range Not Satisfiable`
 *
 * None of the ranges asked for can be satisfied, or there are too many or too small ones.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110 §15.5.17}
 */
export const RANGE_NOT_SATISFIABLE = 416 as const;

/**
 * `417 Expectation Failed`
 *
 * At least one inbound server could not meet the expectation in the Expect field.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110 §15.5.18}
 */
export const EXPECTATION_FAILED = 417 as const;

/**
 * `418 I'm a teapot`
 *
 * The code was a joke of RFC 2324; it is reserved and no service assigns a meaning to it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110 §15.5.19}
 */
export const IM_A_TEAPOT = 418 as const;

/**
 * `421 Misdirected Request`
 *
 * The request reached a server that cannot or will not answer for the target URI.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110 §15.5.20}
 */
export const MISDIRECTED_REQUEST = 421 as const;

/**
 * `422 Unprocessable Content`
 *
 * The content type and the syntax are right, but the instructions cannot be processed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110 §15.5.21}
 */
export const UNPROCESSABLE_CONTENT = 422 as const;

/**
 * `423 Locked`
 *
 * The source or destination of the WebDAV method is locked.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918 §11.3}
 */
export const LOCKED = 423 as const;

/**
 * `424 Failed Dependency`
 *
 * The method was not performed because another action that it depends on failed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918 §11.4}
 */
export const FAILED_DEPENDENCY = 424 as const;

/**
 * `425 Too Early`
 *
 * The server will not risk a request that might be a replay of TLS early data.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470 §5.2}
 */
export const TOO_EARLY = 425 as const;

/**
 * `426 Upgrade Required`
 *
 * The server refuses the current protocol, but would serve the request after an upgrade.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110 §15.5.22}
 */
export const UPGRADE_REQUIRED = 426 as const;

/**
 * `428 Precondition Required`
 *
 * The origin server requires a conditional request, so that no update is lost.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585 §3}
 */
export const PRECONDITION_REQUIRED = 428 as const;

/**
 * `429 Too Many Requests`
 *
 * The client sent too many requests in a given amount of time.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585 §4}
 */
export const TOO_MANY_REQUESTS = 429 as const;

/**
 * `431 Request Header Fields Too Large`
 *
 * The header fields of the request, one of them or all together, are too large.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585 §5}
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE = 431 as const;

/**
 * `451 Unavailable For Legal Reasons`
 *
 * The server denies access to the resource because of a legal demand.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725 §3}
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS = 451 as const;

/**
 * `500 Internal Server Error`
 *
 * The server met an unexpected condition and cannot fulfill the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110 §15.6.1}
 */
export const INTERNAL_SERVER_ERROR = 500 as const;

/**
 * `501 Not Implemented`
 *
 * The server lacks the functionality to fulfill the request, such as an unknown method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110 §15.6.2}
 */
export const NOT_IMPLEMENTED = 501 as const;

/**
 * `502 Bad Gateway`
 *
 * A gateway or proxy received an invalid response from an inbound server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110 §15.6.3}
 */
export const BAD_GATEWAY = 502 as const;

/**
 * `503 Service Unavailable`
 *
 * The server is overloaded or under maintenance for now and cannot handle the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110 §15.6.4}
 */
export const SERVICE_UNAVAILABLE = 503 as const;

/**
 * `504 Gateway Timeout`
 *
 * A gateway or proxy did not receive a timely response from an upstream server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110 §15.6.5}
 */
export const GATEWAY_TIMEOUT = 504 as const;

/**
 * `505 HTTP Version Not Supported`
 *
 * The server does not support, or refuses, the major version of HTTP in the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110 §15.6.6}
 */
export const HTTP_VERSION_NOT_SUPPORTED = 505 as const;

/**
 * `506 Variant Also Negotiates`
 *
 * The chosen variant negotiates content itself, so the server has a configuration error.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295 §8.1}
 */
export const VARIANT_ALSO_NEGOTIATES = 506 as const;

/**
 * `507 Insufficient Storage`
 *
 * The server cannot store the representation needed to complete the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918 §11.5}
 */
export const INSUFFICIENT_STORAGE = 507 as const;

/**
 * `508 Loop Detected`
 *
 * The server stopped a WebDAV operation because it ran into an infinite loop.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842 §7.2}
 */
export const LOOP_DETECTED = 508 as const;

/**
 * `510 Not Extended`
 *
 * The request lacks an extension that the server demands; RFC 2774 is Historic.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774 §7}
 * @deprecated RFC 2774 is Historic.
 */
export const NOT_EXTENDED = 510 as const;

/**
 * `511 Network Authentication Required`
 *
 * The client must authenticate to gain network access, as at a captive portal.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585 §6}
 */
export const NETWORK_AUTHENTICATION_REQUIRED = 511 as const;

/**
 * `203 Non-Authoritative Information`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link NON_AUTHORITATIVE_INFORMATION}.
 */
export const NON_AUTHORITATIVE = 203 as const;

/**
 * `203 Non-Authoritative Information`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link NON_AUTHORITATIVE_INFORMATION}.
 */
export const NON_AUTHORITATIVE_INFO = 203 as const;

/**
 * `300 Multiple Choices`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link MULTIPLE_CHOICES}.
 */
export const AMBIGUOUS = 300 as const;

/**
 * `302 Found`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link FOUND}.
 */
export const MOVED_TEMPORARILY = 302 as const;

/**
 * `306 Switch Proxy`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link SWITCH_PROXY}.
 */
export const RESERVED = 306 as const;

/**
 * `306 Switch Proxy`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link SWITCH_PROXY}.
 */
export const UNUSED = 306 as const;

/**
 * `308 Permanent Redirect`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link PERMANENT_REDIRECT}.
 */
export const PERMANENTLY_REDIRECT = 308 as const;

/**
 * `405 Method Not Allowed`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link METHOD_NOT_ALLOWED}.
 */
export const NOT_ALLOWED = 405 as const;

/**
 * `407 Proxy Authentication Required`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link PROXY_AUTHENTICATION_REQUIRED}.
 */
export const PROXY_AUTH_REQUIRED = 407 as const;

/**
 * `408 Request Timeout`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link REQUEST_TIMEOUT}.
 */
export const REQUEST_TIME_OUT = 408 as const;

/**
 * `413 Content Too Large`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}.
 */
export const PAYLOAD_TOO_LARGE = 413 as const;

/**
 * `413 Content Too Large`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}.
 */
export const REQUEST_ENTITY_TOO_LARGE = 413 as const;

/**
 * `413 Content Too Large`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}.
 */
export const REQUEST_TOO_LONG = 413 as const;

/**
 * `414 URI Too Long`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link URI_TOO_LONG}.
 */
export const REQUEST_URI_TOO_LARGE = 414 as const;

/**
 * `414 URI Too Long`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link URI_TOO_LONG}.
 */
export const REQUEST_URI_TOO_LONG = 414 as const;

/**
 * `416 Range Not Satisfiable`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link RANGE_NOT_SATISFIABLE}.
 */
export const REQUESTED_RANGE_NOT_SATISFIABLE = 416 as const;

/**
 * `418 I'm a teapot`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link IM_A_TEAPOT}.
 */
export const I_AM_A_TEAPOT = 418 as const;

/**
 * `418 I'm a teapot`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link IM_A_TEAPOT}.
 */
export const TEAPOT = 418 as const;

/**
 * `421 Misdirected Request`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link MISDIRECTED_REQUEST}.
 */
export const MISDIRECTED = 421 as const;

/**
 * `422 Unprocessable Content`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link UNPROCESSABLE_CONTENT}.
 */
export const UNPROCESSABLE_ENTITY = 422 as const;

/**
 * `504 Gateway Timeout`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link GATEWAY_TIMEOUT}.
 */
export const GATEWAY_TIME_OUT = 504 as const;

/**
 * `505 HTTP Version Not Supported`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link HTTP_VERSION_NOT_SUPPORTED}.
 */
export const VERSION_NOT_SUPPORTED = 505 as const;

/**
 * `506 Variant Also Negotiates`, under a name from an earlier specification or another library.
 *
 * @deprecated Use {@link VARIANT_ALSO_NEGOTIATES}.
 */
export const VARIANT_ALSO_VARIES = 506 as const;
