// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * The registered status codes of the class Informational (1xx) by their names.
 */
export const InformationalStatus: {
  /**
   * `100 Continue`
   *
   * The header section is acceptable so far; the client goes on and sends the content.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1 | RFC 9110 §15.2.1}
   */
  readonly CONTINUE: 100;
  /**
   * `101 Switching Protocols`
   *
   * The server agrees to the Upgrade field and changes the protocol of this connection.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2 | RFC 9110 §15.2.2}
   */
  readonly SWITCHING_PROTOCOLS: 101;
  /**
   * `102 Processing`
   *
   * The server works on a long WebDAV request and has no final response yet; retired by RFC 4918.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2518#section-10.1 | RFC 2518 §10.1}
   * @deprecated RFC 4918 dropped the code from WebDAV.
   */
  readonly PROCESSING: 102;
  /**
   * `103 Early Hints`
   *
   * The server sends fields, mostly links to preload, that the final response is likely to carry.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8297#section-2 | RFC 8297 §2}
   */
  readonly EARLY_HINTS: 103;
  /**
   * `104 Upload Resumption Supported`
   *
   * The server supports resumable upload for this request and tells where and how far it is.
   *
   * @see {@link https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/ | draft-ietf-httpbis-resumable-upload, Status Code 104}
   * @experimental
   */
  readonly UPLOAD_RESUMPTION_SUPPORTED: 104;
} = {
  CONTINUE: 100,
  SWITCHING_PROTOCOLS: 101,
  PROCESSING: 102,
  EARLY_HINTS: 103,
  UPLOAD_RESUMPTION_SUPPORTED: 104,
};

/**
 * The registered status codes of the class Informational (1xx): the union of the values of the object.
 */
export type InformationalStatus = (typeof InformationalStatus)[keyof typeof InformationalStatus];

/**
 * The registered status codes of the class Successful (2xx) by their names.
 */
export const SuccessStatus: {
  /**
   * `200 OK`
   *
   * The request succeeded; what the content holds depends on the method.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1 | RFC 9110 §15.3.1}
   */
  readonly OK: 200;
  /**
   * `201 Created`
   *
   * The request created one or more resources; Location names the main one.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2 | RFC 9110 §15.3.2}
   */
  readonly CREATED: 201;
  /**
   * `202 Accepted`
   *
   * The server took the request for processing that is not finished and may yet fail.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 | RFC 9110 §15.3.3}
   */
  readonly ACCEPTED: 202;
  /**
   * `203 Non-Authoritative Information`
   *
   * The request succeeded, but a transforming proxy changed the content that the origin sent.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4 | RFC 9110 §15.3.4}
   */
  readonly NON_AUTHORITATIVE_INFORMATION: 203;
  /**
   * `204 No Content`
   *
   * The request succeeded and there is no content to send.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 | RFC 9110 §15.3.5}
   */
  readonly NO_CONTENT: 204;
  /**
   * `205 Reset Content`
   *
   * The request succeeded and the client resets the view that sent it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 | RFC 9110 §15.3.6}
   */
  readonly RESET_CONTENT: 205;
  /**
   * `206 Partial Content`
   *
   * The response carries the parts of the representation that the Range field asked for.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 | RFC 9110 §15.3.7}
   */
  readonly PARTIAL_CONTENT: 206;
  /**
   * `207 Multi-Status`
   *
   * The content tells the status of several independent operations, each with its own code.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.1 | RFC 4918 §11.1}
   */
  readonly MULTI_STATUS: 207;
  /**
   * `208 Already Reported`
   *
   * The members of a WebDAV binding stand earlier in the same multi-status response.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.1 | RFC 5842 §7.1}
   */
  readonly ALREADY_REPORTED: 208;
  /**
   * `226 IM Used`
   *
   * The response is the result of instance manipulations, such as a delta, on the resource.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1 | RFC 3229 §10.4.1}
   */
  readonly IM_USED: 226;
} = {
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NON_AUTHORITATIVE_INFORMATION: 203,
  NO_CONTENT: 204,
  RESET_CONTENT: 205,
  PARTIAL_CONTENT: 206,
  MULTI_STATUS: 207,
  ALREADY_REPORTED: 208,
  IM_USED: 226,
};

/**
 * The registered status codes of the class Successful (2xx): the union of the values of the object.
 */
export type SuccessStatus = (typeof SuccessStatus)[keyof typeof SuccessStatus];

/**
 * The registered status codes of the class Redirection (3xx) by their names.
 */
export const RedirectionStatus: {
  /**
   * `300 Multiple Choices`
   *
   * The target has several representations; the client chooses one of those listed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1 | RFC 9110 §15.4.1}
   */
  readonly MULTIPLE_CHOICES: 300;
  /**
   * `301 Moved Permanently`
   *
   * The target has a new permanent URI; a client that follows may change POST to GET.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 | RFC 9110 §15.4.2}
   */
  readonly MOVED_PERMANENTLY: 301;
  /**
   * `302 Found`
   *
   * The target is at another URI for now; a client that follows may change POST to GET.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110 §15.4.3}
   */
  readonly FOUND: 302;
  /**
   * `303 See Other`
   *
   * The answer to this request is at another URI, which the client retrieves with GET or HEAD.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4 | RFC 9110 §15.4.4}
   */
  readonly SEE_OTHER: 303;
  /**
   * `304 Not Modified`
   *
   * The condition of the GET or HEAD is false: the stored response of the client is still good.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 | RFC 9110 §15.4.5}
   */
  readonly NOT_MODIFIED: 304;
  /**
   * `305 Use Proxy`
   *
   * The target is reached through the proxy in Location; deprecated because it is unsafe.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6 | RFC 9110 §15.4.6}
   * @deprecated RFC 9110 deprecates the code: a proxy must not be configured in-band.
   */
  readonly USE_PROXY: 305;
  /**
   * `306 Switch Proxy`
   *
   * The code once named a proxy for later requests; it is reserved and no longer used.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7 | RFC 9110 §15.4.7}
   * @deprecated The code is reserved and no longer used.
   */
  readonly SWITCH_PROXY: 306;
  /**
   * `307 Temporary Redirect`
   *
   * The target is at another URI for now; the client repeats the same method there.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8 | RFC 9110 §15.4.8}
   */
  readonly TEMPORARY_REDIRECT: 307;
  /**
   * `308 Permanent Redirect`
   *
   * The target has a new permanent URI; the client repeats the same method there.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9 | RFC 9110 §15.4.9}
   */
  readonly PERMANENT_REDIRECT: 308;
} = {
  MULTIPLE_CHOICES: 300,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  USE_PROXY: 305,
  SWITCH_PROXY: 306,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
};

/**
 * The registered status codes of the class Redirection (3xx): the union of the values of the object.
 */
export type RedirectionStatus = (typeof RedirectionStatus)[keyof typeof RedirectionStatus];

/**
 * The registered status codes of the class Client Error (4xx) by their names.
 */
export const ClientErrorStatus: {
  /**
   * `400 Bad Request`
   *
   * The server does not process the request because of what it perceives to be a client error.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110 §15.5.1}
   */
  readonly BAD_REQUEST: 400;
  /**
   * `401 Unauthorized`
   *
   * The request lacks valid credentials for the target; the response carries a challenge.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110 §15.5.2}
   */
  readonly UNAUTHORIZED: 401;
  /**
   * `402 Payment Required`
   *
   * The code is reserved for future use; services use it, each in its own way, for payment.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110 §15.5.3}
   */
  readonly PAYMENT_REQUIRED: 402;
  /**
   * `403 Forbidden`
   *
   * The server understood the request and refuses to fulfill it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110 §15.5.4}
   */
  readonly FORBIDDEN: 403;
  /**
   * `404 Not Found`
   *
   * The server found no current representation for the target, or will not say that one exists.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110 §15.5.5}
   */
  readonly NOT_FOUND: 404;
  /**
   * `405 Method Not Allowed`
   *
   * The server knows the method, but the target resource does not support it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110 §15.5.6}
   */
  readonly METHOD_NOT_ALLOWED: 405;
  /**
   * `406 Not Acceptable`
   *
   * No representation fits the negotiation fields of the request, and there is no default.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110 §15.5.7}
   */
  readonly NOT_ACCEPTABLE: 406;
  /**
   * `407 Proxy Authentication Required`
   *
   * The request lacks valid credentials for the proxy; the response carries its challenge.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110 §15.5.8}
   */
  readonly PROXY_AUTHENTICATION_REQUIRED: 407;
  /**
   * `408 Request Timeout`
   *
   * The server did not receive a complete request in the time it was prepared to wait.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110 §15.5.9}
   */
  readonly REQUEST_TIMEOUT: 408;
  /**
   * `409 Conflict`
   *
   * The request conflicts with the current state of the target; the user may resolve that.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110 §15.5.10}
   */
  readonly CONFLICT: 409;
  /**
   * `410 Gone`
   *
   * The target is no longer available at the origin, and that is likely to be permanent.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110 §15.5.11}
   */
  readonly GONE: 410;
  /**
   * `411 Length Required`
   *
   * The server refuses the request because it has no Content-Length.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110 §15.5.12}
   */
  readonly LENGTH_REQUIRED: 411;
  /**
   * `412 Precondition Failed`
   *
   * A condition in the header fields of the request is false on the server.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110 §15.5.13}
   */
  readonly PRECONDITION_FAILED: 412;
  /**
   * `413 Content Too Large`
   *
   * The content of the request is larger than the server is willing or able to process.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110 §15.5.14}
   */
  readonly CONTENT_TOO_LARGE: 413;
  /**
   * `414 URI Too Long`
   *
   * The target URI is longer than the server is willing to interpret.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110 §15.5.15}
   */
  readonly URI_TOO_LONG: 414;
  /**
   * `415 Unsupported Media Type`
   *
   * The server does not support the format of the content for this method on the target.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110 §15.5.16}
   */
  readonly UNSUPPORTED_MEDIA_TYPE: 415;
  /**
   * `416 Range Not Satisfiable`
   *
   * None of the ranges asked for can be satisfied, or there are too many or too small ones.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110 §15.5.17}
   */
  readonly RANGE_NOT_SATISFIABLE: 416;
  /**
   * `417 Expectation Failed`
   *
   * At least one inbound server could not meet the expectation in the Expect field.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110 §15.5.18}
   */
  readonly EXPECTATION_FAILED: 417;
  /**
   * `418 I'm a teapot`
   *
   * The code was a joke of RFC 2324; it is reserved and no service assigns a meaning to it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110 §15.5.19}
   */
  readonly IM_A_TEAPOT: 418;
  /**
   * `421 Misdirected Request`
   *
   * The request reached a server that cannot or will not answer for the target URI.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110 §15.5.20}
   */
  readonly MISDIRECTED_REQUEST: 421;
  /**
   * `422 Unprocessable Content`
   *
   * The content type and the syntax are right, but the instructions cannot be processed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110 §15.5.21}
   */
  readonly UNPROCESSABLE_CONTENT: 422;
  /**
   * `423 Locked`
   *
   * The source or destination of the WebDAV method is locked.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918 §11.3}
   */
  readonly LOCKED: 423;
  /**
   * `424 Failed Dependency`
   *
   * The method was not performed because another action that it depends on failed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918 §11.4}
   */
  readonly FAILED_DEPENDENCY: 424;
  /**
   * `425 Too Early`
   *
   * The server will not risk a request that might be a replay of TLS early data.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470 §5.2}
   */
  readonly TOO_EARLY: 425;
  /**
   * `426 Upgrade Required`
   *
   * The server refuses the current protocol, but would serve the request after an upgrade.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110 §15.5.22}
   */
  readonly UPGRADE_REQUIRED: 426;
  /**
   * `428 Precondition Required`
   *
   * The origin server requires a conditional request, so that no update is lost.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585 §3}
   */
  readonly PRECONDITION_REQUIRED: 428;
  /**
   * `429 Too Many Requests`
   *
   * The client sent too many requests in a given amount of time.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585 §4}
   */
  readonly TOO_MANY_REQUESTS: 429;
  /**
   * `431 Request Header Fields Too Large`
   *
   * The header fields of the request, one of them or all together, are too large.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585 §5}
   */
  readonly REQUEST_HEADER_FIELDS_TOO_LARGE: 431;
  /**
   * `451 Unavailable For Legal Reasons`
   *
   * The server denies access to the resource because of a legal demand.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725 §3}
   */
  readonly UNAVAILABLE_FOR_LEGAL_REASONS: 451;
} = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  CONTENT_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  IM_A_TEAPOT: 418,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_CONTENT: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_EARLY: 425,
  UPGRADE_REQUIRED: 426,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
};

/**
 * The registered status codes of the class Client Error (4xx): the union of the values of the object.
 */
export type ClientErrorStatus = (typeof ClientErrorStatus)[keyof typeof ClientErrorStatus];

/**
 * The registered status codes of the class Server Error (5xx) by their names.
 */
export const ServerErrorStatus: {
  /**
   * `500 Internal Server Error`
   *
   * The server met an unexpected condition and cannot fulfill the request.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110 §15.6.1}
   */
  readonly INTERNAL_SERVER_ERROR: 500;
  /**
   * `501 Not Implemented`
   *
   * The server lacks the functionality to fulfill the request, such as an unknown method.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110 §15.6.2}
   */
  readonly NOT_IMPLEMENTED: 501;
  /**
   * `502 Bad Gateway`
   *
   * A gateway or proxy received an invalid response from an inbound server.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110 §15.6.3}
   */
  readonly BAD_GATEWAY: 502;
  /**
   * `503 Service Unavailable`
   *
   * The server is overloaded or under maintenance for now and cannot handle the request.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110 §15.6.4}
   */
  readonly SERVICE_UNAVAILABLE: 503;
  /**
   * `504 Gateway Timeout`
   *
   * A gateway or proxy did not receive a timely response from an upstream server.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110 §15.6.5}
   */
  readonly GATEWAY_TIMEOUT: 504;
  /**
   * `505 HTTP Version Not Supported`
   *
   * The server does not support, or refuses, the major version of HTTP in the request.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110 §15.6.6}
   */
  readonly HTTP_VERSION_NOT_SUPPORTED: 505;
  /**
   * `506 Variant Also Negotiates`
   *
   * The chosen variant negotiates content itself, so the server has a configuration error.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295 §8.1}
   */
  readonly VARIANT_ALSO_NEGOTIATES: 506;
  /**
   * `507 Insufficient Storage`
   *
   * The server cannot store the representation needed to complete the request.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918 §11.5}
   */
  readonly INSUFFICIENT_STORAGE: 507;
  /**
   * `508 Loop Detected`
   *
   * The server stopped a WebDAV operation because it ran into an infinite loop.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842 §7.2}
   */
  readonly LOOP_DETECTED: 508;
  /**
   * `510 Not Extended`
   *
   * The request lacks an extension that the server demands; RFC 2774 is Historic.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774 §7}
   * @deprecated RFC 2774 is Historic.
   */
  readonly NOT_EXTENDED: 510;
  /**
   * `511 Network Authentication Required`
   *
   * The client must authenticate to gain network access, as at a captive portal.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585 §6}
   */
  readonly NETWORK_AUTHENTICATION_REQUIRED: 511;
} = {
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
  HTTP_VERSION_NOT_SUPPORTED: 505,
  VARIANT_ALSO_NEGOTIATES: 506,
  INSUFFICIENT_STORAGE: 507,
  LOOP_DETECTED: 508,
  NOT_EXTENDED: 510,
  NETWORK_AUTHENTICATION_REQUIRED: 511,
};

/**
 * The registered status codes of the class Server Error (5xx): the union of the values of the object.
 */
export type ServerErrorStatus = (typeof ServerErrorStatus)[keyof typeof ServerErrorStatus];

/**
 * The registered status codes of the class Client Error and Server Error (4xx and 5xx) by their names.
 */
export const ErrorStatus: typeof ClientErrorStatus & typeof ServerErrorStatus = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  CONTENT_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  IM_A_TEAPOT: 418,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_CONTENT: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_EARLY: 425,
  UPGRADE_REQUIRED: 426,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
  HTTP_VERSION_NOT_SUPPORTED: 505,
  VARIANT_ALSO_NEGOTIATES: 506,
  INSUFFICIENT_STORAGE: 507,
  LOOP_DETECTED: 508,
  NOT_EXTENDED: 510,
  NETWORK_AUTHENTICATION_REQUIRED: 511,
};

/**
 * The registered status codes of the class Client Error and Server Error (4xx and 5xx): the union of the values of the object.
 */
export type ErrorStatus = (typeof ErrorStatus)[keyof typeof ErrorStatus];

/**
 * All registered status codes by their names.
 */
export const HttpStatus: typeof InformationalStatus & typeof SuccessStatus & typeof RedirectionStatus & typeof ClientErrorStatus & typeof ServerErrorStatus = {
  CONTINUE: 100,
  SWITCHING_PROTOCOLS: 101,
  PROCESSING: 102,
  EARLY_HINTS: 103,
  UPLOAD_RESUMPTION_SUPPORTED: 104,
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NON_AUTHORITATIVE_INFORMATION: 203,
  NO_CONTENT: 204,
  RESET_CONTENT: 205,
  PARTIAL_CONTENT: 206,
  MULTI_STATUS: 207,
  ALREADY_REPORTED: 208,
  IM_USED: 226,
  MULTIPLE_CHOICES: 300,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  USE_PROXY: 305,
  SWITCH_PROXY: 306,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  CONTENT_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  IM_A_TEAPOT: 418,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_CONTENT: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_EARLY: 425,
  UPGRADE_REQUIRED: 426,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
  HTTP_VERSION_NOT_SUPPORTED: 505,
  VARIANT_ALSO_NEGOTIATES: 506,
  INSUFFICIENT_STORAGE: 507,
  LOOP_DETECTED: 508,
  NOT_EXTENDED: 510,
  NETWORK_AUTHENTICATION_REQUIRED: 511,
};

/**
 * All registered status codes: the union of the values of the object.
 */
export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];

/**
 * The registered status codes in ascending order.
 */
export const statusCodes = [
  100, 101, 102, 103, 104, 200, 201, 202, 203, 204,
  205, 206, 207, 208, 226, 300, 301, 302, 303, 304,
  305, 306, 307, 308, 400, 401, 402, 403, 404, 405,
  406, 407, 408, 409, 410, 411, 412, 413, 414, 415,
  416, 417, 418, 421, 422, 423, 424, 425, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 506,
  507, 508, 510, 511,
] as const;

/**
 * Every status code of the class Informational (1xx), registered or not.
 */
export type InformationalRange =
  | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109
  | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119
  | 120 | 121 | 122 | 123 | 124 | 125 | 126 | 127 | 128 | 129
  | 130 | 131 | 132 | 133 | 134 | 135 | 136 | 137 | 138 | 139
  | 140 | 141 | 142 | 143 | 144 | 145 | 146 | 147 | 148 | 149
  | 150 | 151 | 152 | 153 | 154 | 155 | 156 | 157 | 158 | 159
  | 160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169
  | 170 | 171 | 172 | 173 | 174 | 175 | 176 | 177 | 178 | 179
  | 180 | 181 | 182 | 183 | 184 | 185 | 186 | 187 | 188 | 189
  | 190 | 191 | 192 | 193 | 194 | 195 | 196 | 197 | 198 | 199;

/**
 * Every status code of the class Successful (2xx), registered or not.
 */
export type SuccessRange =
  | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209
  | 210 | 211 | 212 | 213 | 214 | 215 | 216 | 217 | 218 | 219
  | 220 | 221 | 222 | 223 | 224 | 225 | 226 | 227 | 228 | 229
  | 230 | 231 | 232 | 233 | 234 | 235 | 236 | 237 | 238 | 239
  | 240 | 241 | 242 | 243 | 244 | 245 | 246 | 247 | 248 | 249
  | 250 | 251 | 252 | 253 | 254 | 255 | 256 | 257 | 258 | 259
  | 260 | 261 | 262 | 263 | 264 | 265 | 266 | 267 | 268 | 269
  | 270 | 271 | 272 | 273 | 274 | 275 | 276 | 277 | 278 | 279
  | 280 | 281 | 282 | 283 | 284 | 285 | 286 | 287 | 288 | 289
  | 290 | 291 | 292 | 293 | 294 | 295 | 296 | 297 | 298 | 299;

/**
 * Every status code of the class Redirection (3xx), registered or not.
 */
export type RedirectionRange =
  | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308 | 309
  | 310 | 311 | 312 | 313 | 314 | 315 | 316 | 317 | 318 | 319
  | 320 | 321 | 322 | 323 | 324 | 325 | 326 | 327 | 328 | 329
  | 330 | 331 | 332 | 333 | 334 | 335 | 336 | 337 | 338 | 339
  | 340 | 341 | 342 | 343 | 344 | 345 | 346 | 347 | 348 | 349
  | 350 | 351 | 352 | 353 | 354 | 355 | 356 | 357 | 358 | 359
  | 360 | 361 | 362 | 363 | 364 | 365 | 366 | 367 | 368 | 369
  | 370 | 371 | 372 | 373 | 374 | 375 | 376 | 377 | 378 | 379
  | 380 | 381 | 382 | 383 | 384 | 385 | 386 | 387 | 388 | 389
  | 390 | 391 | 392 | 393 | 394 | 395 | 396 | 397 | 398 | 399;

/**
 * Every status code of the class Client Error (4xx), registered or not.
 */
export type ClientErrorRange =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409
  | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419
  | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 427 | 428 | 429
  | 430 | 431 | 432 | 433 | 434 | 435 | 436 | 437 | 438 | 439
  | 440 | 441 | 442 | 443 | 444 | 445 | 446 | 447 | 448 | 449
  | 450 | 451 | 452 | 453 | 454 | 455 | 456 | 457 | 458 | 459
  | 460 | 461 | 462 | 463 | 464 | 465 | 466 | 467 | 468 | 469
  | 470 | 471 | 472 | 473 | 474 | 475 | 476 | 477 | 478 | 479
  | 480 | 481 | 482 | 483 | 484 | 485 | 486 | 487 | 488 | 489
  | 490 | 491 | 492 | 493 | 494 | 495 | 496 | 497 | 498 | 499;

/**
 * Every status code of the class Server Error (5xx), registered or not.
 */
export type ServerErrorRange =
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509
  | 510 | 511 | 512 | 513 | 514 | 515 | 516 | 517 | 518 | 519
  | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 528 | 529
  | 530 | 531 | 532 | 533 | 534 | 535 | 536 | 537 | 538 | 539
  | 540 | 541 | 542 | 543 | 544 | 545 | 546 | 547 | 548 | 549
  | 550 | 551 | 552 | 553 | 554 | 555 | 556 | 557 | 558 | 559
  | 560 | 561 | 562 | 563 | 564 | 565 | 566 | 567 | 568 | 569
  | 570 | 571 | 572 | 573 | 574 | 575 | 576 | 577 | 578 | 579
  | 580 | 581 | 582 | 583 | 584 | 585 | 586 | 587 | 588 | 589
  | 590 | 591 | 592 | 593 | 594 | 595 | 596 | 597 | 598 | 599;

/**
 * Every status code of the class Client Error and Server Error (4xx and 5xx), registered or not.
 */
export type ErrorRange = ClientErrorRange | ServerErrorRange;

/**
 * Every status code there can be: the integers from 100 to 599 (RFC 9110 §15).
 */
export type StatusRange = InformationalRange | SuccessRange | RedirectionRange | ClientErrorRange | ServerErrorRange;
