// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * `103 Checkpoint` (Resumable requests proposal)
 *
 * A server of the resumable requests proposal reports how much of an upload it holds.
 *
 * The number also means `Early Hints` (registered).
 *
 * @deprecated No longer in use.
 */
export const GEARS_CHECKPOINT = 103 as const;

/**
 * `210 Content Different` (WebDAV drafts)
 *
 * An early WebDAV draft names a differing content; NestJS keeps the constant, without a meaning.
 *
 * Also used by: NestJS.
 */
export const WEBDAV_CONTENT_DIFFERENT = 210 as const;

/**
 * `218 This is fine` (Apache)
 *
 * The number is attributed to Apache httpd, whose source does not have it.
 */
export const APACHE_THIS_IS_FINE = 218 as const;

/**
 * `308 Resume Incomplete` (Google)
 *
 * A resumable upload has stored part of the content; Range tells how much, and nothing redirects.
 *
 * The number also means `Permanent Redirect` (registered).
 */
export const GOOGLE_RESUME_INCOMPLETE = 308 as const;

/**
 * `419 Page Expired` (Laravel)
 *
 * The CSRF token of a form is missing or has expired.
 *
 * The number also means `Authentication Timeout` (Microsoft), `Insufficient Space On Resource` (WebDAV drafts).
 */
export const LARAVEL_PAGE_EXPIRED = 419 as const;

/**
 * `419 Authentication Timeout` (Microsoft)
 *
 * ASP.NET Core has a constant for an authentication that has timed out.
 *
 * The number also means `Page Expired` (Laravel), `Insufficient Space On Resource` (WebDAV drafts).
 */
export const ASPNET_AUTHENTICATION_TIMEOUT = 419 as const;

/**
 * `419 Insufficient Space On Resource` (WebDAV drafts)
 *
 * An early WebDAV draft says that the resource has too little space; 507 took its place.
 *
 * Also used by: Spring; http-status-codes.
 *
 * The number also means `Page Expired` (Laravel), `Authentication Timeout` (Microsoft).
 *
 * @deprecated Use `INSUFFICIENT_STORAGE` (507).
 */
export const WEBDAV_INSUFFICIENT_SPACE_ON_RESOURCE = 419 as const;

/**
 * `420 Method Failure` (WebDAV drafts)
 *
 * An early WebDAV draft says that the method failed on some resource of a collection.
 *
 * Also used by: Spring; http-status-codes.
 *
 * The number also means `Enhance Your Calm` (Twitter).
 *
 * @deprecated No longer in use.
 */
export const WEBDAV_METHOD_FAILURE = 420 as const;

/**
 * `420 Enhance Your Calm` (Twitter)
 *
 * The first Twitter API limited the rate of requests with it, before 429 existed.
 *
 * The number also means `Method Failure` (WebDAV drafts).
 *
 * @deprecated Use `TOO_MANY_REQUESTS` (429).
 */
export const TWITTER_ENHANCE_YOUR_CALM = 420 as const;

/**
 * `421 Destination Locked` (WebDAV drafts)
 *
 * An early WebDAV draft says that the destination is locked; 423 took its place.
 *
 * Also used by: Spring.
 *
 * The number also means `Misdirected Request` (registered).
 *
 * @deprecated Use `LOCKED` (423).
 */
export const WEBDAV_DESTINATION_LOCKED = 421 as const;

/**
 * `430 Shopify Security Rejection` (Shopify)
 *
 * The request looks malicious to the platform and is rejected.
 *
 * The number also means `Request Header Fields Too Large` (Shopify).
 */
export const SHOPIFY_SECURITY_REJECTION = 430 as const;

/**
 * `430 Request Header Fields Too Large` (Shopify)
 *
 * Too many requests came at once; 429 took its place.
 *
 * The number also means `Shopify Security Rejection` (Shopify).
 *
 * @deprecated Use `TOO_MANY_REQUESTS` (429).
 */
export const SHOPIFY_REQUEST_HEADER_FIELDS_TOO_LARGE = 430 as const;

/**
 * `440 Login Time-out` (Microsoft)
 *
 * The session of the client has expired and it has to log in again.
 */
export const IIS_LOGIN_TIMEOUT = 440 as const;

/**
 * `444 No Response` (nginx, in logs)
 *
 * The server closes the connection without a response; the number stands in its log only.
 */
export const NGINX_NO_RESPONSE = 444 as const;

/**
 * `449 Retry With` (Microsoft)
 *
 * The client repeats the request with the information that Ms-Echo-Request asks for.
 */
export const MICROSOFT_RETRY_WITH = 449 as const;

/**
 * `450 Blocked by Windows Parental Controls` (Microsoft)
 *
 * Windows Parental Controls block the page.
 */
export const MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS = 450 as const;

/**
 * `451 Redirect` (Microsoft)
 *
 * An ActiveSync client is sent to a better or the only reachable server.
 *
 * The number also means `Unavailable For Legal Reasons` (registered).
 */
export const EXCHANGE_REDIRECT = 451 as const;

/**
 * `456 Unrecoverable Error` (NestJS)
 *
 * NestJS has a constant for an error that no repeat mends.
 *
 * The number also means `Blocked` (Microsoft), `Quota exceeded` (DeepL).
 */
export const NESTJS_UNRECOVERABLE_ERROR = 456 as const;

/**
 * `456 Blocked` (Microsoft)
 *
 * The ActiveSync account is blocked.
 *
 * The number also means `Unrecoverable Error` (NestJS), `Quota exceeded` (DeepL).
 */
export const EXCHANGE_BLOCKED = 456 as const;

/**
 * `456 Quota exceeded` (DeepL)
 *
 * The character quota of the account is used up.
 *
 * The number also means `Unrecoverable Error` (NestJS), `Blocked` (Microsoft).
 */
export const DEEPL_QUOTA_EXCEEDED = 456 as const;

/**
 * `457 Expired Password` (Microsoft)
 *
 * The password of the ActiveSync account has expired.
 */
export const EXCHANGE_EXPIRED_PASSWORD = 457 as const;

/**
 * `460 Client Closed Connection` (AWS, in logs)
 *
 * The client closed the connection to the load balancer before the idle timeout.
 */
export const AWS_ELB_CLIENT_CLOSED_CONNECTION = 460 as const;

/**
 * `463 Too Many Forwarded IPs` (AWS)
 *
 * The X-Forwarded-For field of the request holds more than 30 addresses.
 */
export const AWS_ELB_TOO_MANY_FORWARDED_IPS = 463 as const;

/**
 * `464 Incompatible Protocol` (AWS)
 *
 * The protocol of the request does not fit the version of the target group.
 */
export const AWS_ELB_INCOMPATIBLE_PROTOCOL = 464 as const;

/**
 * `494 Request Header Too Large` (nginx, internal)
 *
 * A header field or all of them are too large; the client receives 400.
 */
export const NGINX_REQUEST_HEADER_TOO_LARGE = 494 as const;

/**
 * `495 SSL Certificate Error` (nginx, internal)
 *
 * The client certificate did not pass verification; the client receives 400.
 */
export const NGINX_SSL_CERTIFICATE_ERROR = 495 as const;

/**
 * `496 SSL Certificate Required` (nginx, internal)
 *
 * The client sent no certificate although one is required; the client receives 400.
 */
export const NGINX_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `497 HTTP Request Sent to HTTPS Port` (nginx, internal)
 *
 * A plain HTTP request reached a port for HTTPS; the client receives 400.
 */
export const NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497 as const;

/**
 * `498 Invalid Token` (Esri, in response bodies)
 *
 * The token is invalid or has expired; the number stands in the JSON content of a 200.
 */
export const ESRI_INVALID_TOKEN = 498 as const;

/**
 * `499 Client Closed Request` (nginx, in logs)
 *
 * The client closed the connection before the response was sent.
 *
 * Also used by: Cloudflare logs; Caddy; google.rpc CANCELLED.
 *
 * The number also means `Token Required` (Esri, in response bodies).
 */
export const NGINX_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `499 Token Required` (Esri, in response bodies)
 *
 * The request needs a token; the number stands in the JSON content of a 200.
 *
 * The number also means `Client Closed Request` (nginx, in logs).
 */
export const ESRI_TOKEN_REQUIRED = 499 as const;

/**
 * `508 Resource Limit Is Reached` (cPanel)
 *
 * The site on a shared host uses more than its share of processor, memory or processes.
 *
 * The number also means `Loop Detected` (registered).
 */
export const CPANEL_RESOURCE_LIMIT_IS_REACHED = 508 as const;

/**
 * `509 Bandwidth Limit Exceeded` (Apache)
 *
 * The site has used the bandwidth that its host allots.
 *
 * Also used by: cPanel; Node.js http.STATUS_CODES.
 */
export const APACHE_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `520 Web Server Returned an Unknown Error` (Cloudflare)
 *
 * The origin server answered with something empty, unexpected or invalid.
 */
export const CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR = 520 as const;

/**
 * `521 Web Server Is Down` (Cloudflare)
 *
 * The origin server refused the connection.
 */
export const CLOUDFLARE_WEB_SERVER_IS_DOWN = 521 as const;

/**
 * `522 Connection Timed Out` (Cloudflare)
 *
 * The connection to the origin server timed out before it was established.
 */
export const CLOUDFLARE_CONNECTION_TIMED_OUT = 522 as const;

/**
 * `523 Origin Is Unreachable` (Cloudflare)
 *
 * No route leads to the origin server.
 */
export const CLOUDFLARE_ORIGIN_IS_UNREACHABLE = 523 as const;

/**
 * `524 A Timeout Occurred` (Cloudflare)
 *
 * The origin server accepted the connection and did not answer in time.
 */
export const CLOUDFLARE_A_TIMEOUT_OCCURRED = 524 as const;

/**
 * `525 SSL Handshake Failed` (Cloudflare)
 *
 * The TLS handshake with the origin server failed.
 */
export const CLOUDFLARE_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526 Invalid SSL Certificate` (Cloudflare)
 *
 * The certificate of the origin server could not be validated.
 *
 * Also used by: Cloud Foundry gorouter.
 */
export const CLOUDFLARE_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `527 Railgun Error` (Cloudflare)
 *
 * The connection to the Railgun listener failed; the product is discontinued.
 *
 * @deprecated No longer in use.
 */
export const CLOUDFLARE_RAILGUN_ERROR = 527 as const;

/**
 * `529 Overloaded` (Anthropic)
 *
 * The API is overloaded for all of its users.
 *
 * The number also means `Site is overloaded` (Qualys).
 */
export const ANTHROPIC_OVERLOADED = 529 as const;

/**
 * `529 Site is overloaded` (Qualys)
 *
 * The SSL Labs API is overloaded.
 *
 * The number also means `Overloaded` (Anthropic).
 */
export const QUALYS_SITE_IS_OVERLOADED = 529 as const;

/**
 * `530 Origin DNS Error` (Cloudflare)
 *
 * The name of the origin does not resolve; the content carries the 1xxx error.
 *
 * Also used by: Shopify.
 *
 * The number also means `Site is frozen` (Pantheon).
 */
export const CLOUDFLARE_ORIGIN_DNS_ERROR = 530 as const;

/**
 * `530 Site is frozen` (Pantheon)
 *
 * The site was frozen because nobody used it.
 *
 * The number also means `Origin DNS Error` (Cloudflare).
 */
export const PANTHEON_SITE_IS_FROZEN = 530 as const;

/**
 * `540 Temporarily Disabled` (Shopify)
 *
 * The endpoint is disabled for now.
 */
export const SHOPIFY_TEMPORARILY_DISABLED = 540 as const;

/**
 * `561 Unauthorized` (AWS)
 *
 * The identity provider returned an error when it authenticated the user.
 */
export const AWS_ELB_UNAUTHORIZED = 561 as const;

/**
 * `598 Network Read Timeout Error` (Proxies)
 *
 * A proxy tells the client in front of it that reading from the network timed out.
 */
export const PROXY_NETWORK_READ_TIMEOUT_ERROR = 598 as const;

/**
 * `599 Network Connect Timeout Error` (Proxies)
 *
 * A proxy tells the client in front of it that connecting timed out.
 *
 * Also used by: HTTP clients, for failures of their own.
 */
export const PROXY_NETWORK_CONNECT_TIMEOUT_ERROR = 599 as const;

/**
 * `783 Unexpected Token` (Shopify)
 *
 * The content of the request is not valid JSON.
 */
export const SHOPIFY_UNEXPECTED_TOKEN = 783 as const;

/**
 * `999 Request denied` (LinkedIn)
 *
 * The request looks like one of a crawler and is denied.
 */
export const LINKEDIN_REQUEST_DENIED = 999 as const;

/**
 * All unofficial codes (Anthropic), by name.
 */
export const AnthropicStatus: {
  /**
   * `529 Overloaded` (Anthropic)
   *
   * The API is overloaded for all of its users.
   *
   * The number also means `Site is overloaded` (Qualys).
   */
  readonly OVERLOADED: 529;
} = {
  OVERLOADED: 529,
};

/**
 * A union of all unofficial codes (Anthropic).
 */
export type AnthropicStatus = (typeof AnthropicStatus)[keyof typeof AnthropicStatus];

/**
 * All unofficial codes (Apache), by name.
 */
export const ApacheStatus: {
  /**
   * `218 This is fine` (Apache)
   *
   * The number is attributed to Apache httpd, whose source does not have it.
   */
  readonly THIS_IS_FINE: 218;
  /**
   * `509 Bandwidth Limit Exceeded` (Apache)
   *
   * The site has used the bandwidth that its host allots.
   *
   * Also used by: cPanel; Node.js http.STATUS_CODES.
   */
  readonly BANDWIDTH_LIMIT_EXCEEDED: 509;
} = {
  THIS_IS_FINE: 218,
  BANDWIDTH_LIMIT_EXCEEDED: 509,
};

/**
 * A union of all unofficial codes (Apache).
 */
export type ApacheStatus = (typeof ApacheStatus)[keyof typeof ApacheStatus];

/**
 * All unofficial codes (AWS), by name.
 */
export const AwsStatus: {
  /**
   * `460 Client Closed Connection` (AWS, in logs)
   *
   * The client closed the connection to the load balancer before the idle timeout.
   */
  readonly ELB_CLIENT_CLOSED_CONNECTION: 460;
  /**
   * `463 Too Many Forwarded IPs` (AWS)
   *
   * The X-Forwarded-For field of the request holds more than 30 addresses.
   */
  readonly ELB_TOO_MANY_FORWARDED_IPS: 463;
  /**
   * `464 Incompatible Protocol` (AWS)
   *
   * The protocol of the request does not fit the version of the target group.
   */
  readonly ELB_INCOMPATIBLE_PROTOCOL: 464;
  /**
   * `561 Unauthorized` (AWS)
   *
   * The identity provider returned an error when it authenticated the user.
   */
  readonly ELB_UNAUTHORIZED: 561;
} = {
  ELB_CLIENT_CLOSED_CONNECTION: 460,
  ELB_TOO_MANY_FORWARDED_IPS: 463,
  ELB_INCOMPATIBLE_PROTOCOL: 464,
  ELB_UNAUTHORIZED: 561,
};

/**
 * A union of all unofficial codes (AWS).
 */
export type AwsStatus = (typeof AwsStatus)[keyof typeof AwsStatus];

/**
 * All unofficial codes (Cloudflare), by name.
 */
export const CloudflareStatus: {
  /**
   * `520 Web Server Returned an Unknown Error` (Cloudflare)
   *
   * The origin server answered with something empty, unexpected or invalid.
   */
  readonly WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: 520;
  /**
   * `521 Web Server Is Down` (Cloudflare)
   *
   * The origin server refused the connection.
   */
  readonly WEB_SERVER_IS_DOWN: 521;
  /**
   * `522 Connection Timed Out` (Cloudflare)
   *
   * The connection to the origin server timed out before it was established.
   */
  readonly CONNECTION_TIMED_OUT: 522;
  /**
   * `523 Origin Is Unreachable` (Cloudflare)
   *
   * No route leads to the origin server.
   */
  readonly ORIGIN_IS_UNREACHABLE: 523;
  /**
   * `524 A Timeout Occurred` (Cloudflare)
   *
   * The origin server accepted the connection and did not answer in time.
   */
  readonly A_TIMEOUT_OCCURRED: 524;
  /**
   * `525 SSL Handshake Failed` (Cloudflare)
   *
   * The TLS handshake with the origin server failed.
   */
  readonly SSL_HANDSHAKE_FAILED: 525;
  /**
   * `526 Invalid SSL Certificate` (Cloudflare)
   *
   * The certificate of the origin server could not be validated.
   *
   * Also used by: Cloud Foundry gorouter.
   */
  readonly INVALID_SSL_CERTIFICATE: 526;
  /**
   * `527 Railgun Error` (Cloudflare)
   *
   * The connection to the Railgun listener failed; the product is discontinued.
   *
   * @deprecated No longer in use.
   */
  readonly RAILGUN_ERROR: 527;
  /**
   * `530 Origin DNS Error` (Cloudflare)
   *
   * The name of the origin does not resolve; the content carries the 1xxx error.
   *
   * Also used by: Shopify.
   *
   * The number also means `Site is frozen` (Pantheon).
   */
  readonly ORIGIN_DNS_ERROR: 530;
} = {
  WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: 520,
  WEB_SERVER_IS_DOWN: 521,
  CONNECTION_TIMED_OUT: 522,
  ORIGIN_IS_UNREACHABLE: 523,
  A_TIMEOUT_OCCURRED: 524,
  SSL_HANDSHAKE_FAILED: 525,
  INVALID_SSL_CERTIFICATE: 526,
  RAILGUN_ERROR: 527,
  ORIGIN_DNS_ERROR: 530,
};

/**
 * A union of all unofficial codes (Cloudflare).
 */
export type CloudflareStatus = (typeof CloudflareStatus)[keyof typeof CloudflareStatus];

/**
 * All unofficial codes (cPanel), by name.
 */
export const CpanelStatus: {
  /**
   * `508 Resource Limit Is Reached` (cPanel)
   *
   * The site on a shared host uses more than its share of processor, memory or processes.
   *
   * The number also means `Loop Detected` (registered).
   */
  readonly RESOURCE_LIMIT_IS_REACHED: 508;
} = {
  RESOURCE_LIMIT_IS_REACHED: 508,
};

/**
 * A union of all unofficial codes (cPanel).
 */
export type CpanelStatus = (typeof CpanelStatus)[keyof typeof CpanelStatus];

/**
 * All unofficial codes (DeepL), by name.
 */
export const DeeplStatus: {
  /**
   * `456 Quota exceeded` (DeepL)
   *
   * The character quota of the account is used up.
   *
   * The number also means `Unrecoverable Error` (NestJS), `Blocked` (Microsoft).
   */
  readonly QUOTA_EXCEEDED: 456;
} = {
  QUOTA_EXCEEDED: 456,
};

/**
 * A union of all unofficial codes (DeepL).
 */
export type DeeplStatus = (typeof DeeplStatus)[keyof typeof DeeplStatus];

/**
 * All unofficial codes (Esri), by name.
 */
export const EsriStatus: {
  /**
   * `498 Invalid Token` (Esri, in response bodies)
   *
   * The token is invalid or has expired; the number stands in the JSON content of a 200.
   */
  readonly INVALID_TOKEN: 498;
  /**
   * `499 Token Required` (Esri, in response bodies)
   *
   * The request needs a token; the number stands in the JSON content of a 200.
   *
   * The number also means `Client Closed Request` (nginx, in logs).
   */
  readonly TOKEN_REQUIRED: 499;
} = {
  INVALID_TOKEN: 498,
  TOKEN_REQUIRED: 499,
};

/**
 * A union of all unofficial codes (Esri).
 */
export type EsriStatus = (typeof EsriStatus)[keyof typeof EsriStatus];

/**
 * All unofficial codes (Resumable requests proposal), by name.
 */
export const GearsStatus: {
  /**
   * `103 Checkpoint` (Resumable requests proposal)
   *
   * A server of the resumable requests proposal reports how much of an upload it holds.
   *
   * The number also means `Early Hints` (registered).
   *
   * @deprecated No longer in use.
   */
  readonly CHECKPOINT: 103;
} = {
  CHECKPOINT: 103,
};

/**
 * A union of all unofficial codes (Resumable requests proposal).
 */
export type GearsStatus = (typeof GearsStatus)[keyof typeof GearsStatus];

/**
 * All unofficial codes (Google), by name.
 */
export const GoogleStatus: {
  /**
   * `308 Resume Incomplete` (Google)
   *
   * A resumable upload has stored part of the content; Range tells how much, and nothing redirects.
   *
   * The number also means `Permanent Redirect` (registered).
   */
  readonly RESUME_INCOMPLETE: 308;
} = {
  RESUME_INCOMPLETE: 308,
};

/**
 * A union of all unofficial codes (Google).
 */
export type GoogleStatus = (typeof GoogleStatus)[keyof typeof GoogleStatus];

/**
 * All unofficial codes (Laravel), by name.
 */
export const LaravelStatus: {
  /**
   * `419 Page Expired` (Laravel)
   *
   * The CSRF token of a form is missing or has expired.
   *
   * The number also means `Authentication Timeout` (Microsoft), `Insufficient Space On Resource` (WebDAV drafts).
   */
  readonly PAGE_EXPIRED: 419;
} = {
  PAGE_EXPIRED: 419,
};

/**
 * A union of all unofficial codes (Laravel).
 */
export type LaravelStatus = (typeof LaravelStatus)[keyof typeof LaravelStatus];

/**
 * All unofficial codes (LinkedIn), by name.
 */
export const LinkedinStatus: {
  /**
   * `999 Request denied` (LinkedIn)
   *
   * The request looks like one of a crawler and is denied.
   */
  readonly REQUEST_DENIED: 999;
} = {
  REQUEST_DENIED: 999,
};

/**
 * A union of all unofficial codes (LinkedIn).
 */
export type LinkedinStatus = (typeof LinkedinStatus)[keyof typeof LinkedinStatus];

/**
 * All unofficial codes (Microsoft), by name.
 */
export const MicrosoftStatus: {
  /**
   * `419 Authentication Timeout` (Microsoft)
   *
   * ASP.NET Core has a constant for an authentication that has timed out.
   *
   * The number also means `Page Expired` (Laravel), `Insufficient Space On Resource` (WebDAV drafts).
   */
  readonly ASPNET_AUTHENTICATION_TIMEOUT: 419;
  /**
   * `440 Login Time-out` (Microsoft)
   *
   * The session of the client has expired and it has to log in again.
   */
  readonly IIS_LOGIN_TIMEOUT: 440;
  /**
   * `449 Retry With` (Microsoft)
   *
   * The client repeats the request with the information that Ms-Echo-Request asks for.
   */
  readonly RETRY_WITH: 449;
  /**
   * `450 Blocked by Windows Parental Controls` (Microsoft)
   *
   * Windows Parental Controls block the page.
   */
  readonly BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: 450;
  /**
   * `451 Redirect` (Microsoft)
   *
   * An ActiveSync client is sent to a better or the only reachable server.
   *
   * The number also means `Unavailable For Legal Reasons` (registered).
   */
  readonly EXCHANGE_REDIRECT: 451;
  /**
   * `456 Blocked` (Microsoft)
   *
   * The ActiveSync account is blocked.
   *
   * The number also means `Unrecoverable Error` (NestJS), `Quota exceeded` (DeepL).
   */
  readonly EXCHANGE_BLOCKED: 456;
  /**
   * `457 Expired Password` (Microsoft)
   *
   * The password of the ActiveSync account has expired.
   */
  readonly EXCHANGE_EXPIRED_PASSWORD: 457;
} = {
  ASPNET_AUTHENTICATION_TIMEOUT: 419,
  IIS_LOGIN_TIMEOUT: 440,
  RETRY_WITH: 449,
  BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: 450,
  EXCHANGE_REDIRECT: 451,
  EXCHANGE_BLOCKED: 456,
  EXCHANGE_EXPIRED_PASSWORD: 457,
};

/**
 * A union of all unofficial codes (Microsoft).
 */
export type MicrosoftStatus = (typeof MicrosoftStatus)[keyof typeof MicrosoftStatus];

/**
 * All unofficial codes (NestJS), by name.
 */
export const NestjsStatus: {
  /**
   * `456 Unrecoverable Error` (NestJS)
   *
   * NestJS has a constant for an error that no repeat mends.
   *
   * The number also means `Blocked` (Microsoft), `Quota exceeded` (DeepL).
   */
  readonly UNRECOVERABLE_ERROR: 456;
} = {
  UNRECOVERABLE_ERROR: 456,
};

/**
 * A union of all unofficial codes (NestJS).
 */
export type NestjsStatus = (typeof NestjsStatus)[keyof typeof NestjsStatus];

/**
 * All unofficial codes (nginx), by name.
 */
export const NginxStatus: {
  /**
   * `444 No Response` (nginx, in logs)
   *
   * The server closes the connection without a response; the number stands in its log only.
   */
  readonly NO_RESPONSE: 444;
  /**
   * `494 Request Header Too Large` (nginx, internal)
   *
   * A header field or all of them are too large; the client receives 400.
   */
  readonly REQUEST_HEADER_TOO_LARGE: 494;
  /**
   * `495 SSL Certificate Error` (nginx, internal)
   *
   * The client certificate did not pass verification; the client receives 400.
   */
  readonly SSL_CERTIFICATE_ERROR: 495;
  /**
   * `496 SSL Certificate Required` (nginx, internal)
   *
   * The client sent no certificate although one is required; the client receives 400.
   */
  readonly SSL_CERTIFICATE_REQUIRED: 496;
  /**
   * `497 HTTP Request Sent to HTTPS Port` (nginx, internal)
   *
   * A plain HTTP request reached a port for HTTPS; the client receives 400.
   */
  readonly HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497;
  /**
   * `499 Client Closed Request` (nginx, in logs)
   *
   * The client closed the connection before the response was sent.
   *
   * Also used by: Cloudflare logs; Caddy; google.rpc CANCELLED.
   *
   * The number also means `Token Required` (Esri, in response bodies).
   */
  readonly CLIENT_CLOSED_REQUEST: 499;
} = {
  NO_RESPONSE: 444,
  REQUEST_HEADER_TOO_LARGE: 494,
  SSL_CERTIFICATE_ERROR: 495,
  SSL_CERTIFICATE_REQUIRED: 496,
  HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
  CLIENT_CLOSED_REQUEST: 499,
};

/**
 * A union of all unofficial codes (nginx).
 */
export type NginxStatus = (typeof NginxStatus)[keyof typeof NginxStatus];

/**
 * All unofficial codes (Pantheon), by name.
 */
export const PantheonStatus: {
  /**
   * `530 Site is frozen` (Pantheon)
   *
   * The site was frozen because nobody used it.
   *
   * The number also means `Origin DNS Error` (Cloudflare).
   */
  readonly SITE_IS_FROZEN: 530;
} = {
  SITE_IS_FROZEN: 530,
};

/**
 * A union of all unofficial codes (Pantheon).
 */
export type PantheonStatus = (typeof PantheonStatus)[keyof typeof PantheonStatus];

/**
 * All unofficial codes (Proxies), by name.
 */
export const ProxyStatus: {
  /**
   * `598 Network Read Timeout Error` (Proxies)
   *
   * A proxy tells the client in front of it that reading from the network timed out.
   */
  readonly NETWORK_READ_TIMEOUT_ERROR: 598;
  /**
   * `599 Network Connect Timeout Error` (Proxies)
   *
   * A proxy tells the client in front of it that connecting timed out.
   *
   * Also used by: HTTP clients, for failures of their own.
   */
  readonly NETWORK_CONNECT_TIMEOUT_ERROR: 599;
} = {
  NETWORK_READ_TIMEOUT_ERROR: 598,
  NETWORK_CONNECT_TIMEOUT_ERROR: 599,
};

/**
 * A union of all unofficial codes (Proxies).
 */
export type ProxyStatus = (typeof ProxyStatus)[keyof typeof ProxyStatus];

/**
 * All unofficial codes (Qualys), by name.
 */
export const QualysStatus: {
  /**
   * `529 Site is overloaded` (Qualys)
   *
   * The SSL Labs API is overloaded.
   *
   * The number also means `Overloaded` (Anthropic).
   */
  readonly SITE_IS_OVERLOADED: 529;
} = {
  SITE_IS_OVERLOADED: 529,
};

/**
 * A union of all unofficial codes (Qualys).
 */
export type QualysStatus = (typeof QualysStatus)[keyof typeof QualysStatus];

/**
 * All unofficial codes (Shopify), by name.
 */
export const ShopifyStatus: {
  /**
   * `430 Shopify Security Rejection` (Shopify)
   *
   * The request looks malicious to the platform and is rejected.
   *
   * The number also means `Request Header Fields Too Large` (Shopify).
   */
  readonly SECURITY_REJECTION: 430;
  /**
   * `430 Request Header Fields Too Large` (Shopify)
   *
   * Too many requests came at once; 429 took its place.
   *
   * The number also means `Shopify Security Rejection` (Shopify).
   *
   * @deprecated Use `TOO_MANY_REQUESTS` (429).
   */
  readonly REQUEST_HEADER_FIELDS_TOO_LARGE: 430;
  /**
   * `540 Temporarily Disabled` (Shopify)
   *
   * The endpoint is disabled for now.
   */
  readonly TEMPORARILY_DISABLED: 540;
  /**
   * `783 Unexpected Token` (Shopify)
   *
   * The content of the request is not valid JSON.
   */
  readonly UNEXPECTED_TOKEN: 783;
} = {
  SECURITY_REJECTION: 430,
  REQUEST_HEADER_FIELDS_TOO_LARGE: 430,
  TEMPORARILY_DISABLED: 540,
  UNEXPECTED_TOKEN: 783,
};

/**
 * A union of all unofficial codes (Shopify).
 */
export type ShopifyStatus = (typeof ShopifyStatus)[keyof typeof ShopifyStatus];

/**
 * All unofficial codes (Twitter), by name.
 */
export const TwitterStatus: {
  /**
   * `420 Enhance Your Calm` (Twitter)
   *
   * The first Twitter API limited the rate of requests with it, before 429 existed.
   *
   * The number also means `Method Failure` (WebDAV drafts).
   *
   * @deprecated Use `TOO_MANY_REQUESTS` (429).
   */
  readonly ENHANCE_YOUR_CALM: 420;
} = {
  ENHANCE_YOUR_CALM: 420,
};

/**
 * A union of all unofficial codes (Twitter).
 */
export type TwitterStatus = (typeof TwitterStatus)[keyof typeof TwitterStatus];

/**
 * All unofficial codes (WebDAV drafts), by name.
 */
export const WebdavStatus: {
  /**
   * `210 Content Different` (WebDAV drafts)
   *
   * An early WebDAV draft names a differing content; NestJS keeps the constant, without a meaning.
   *
   * Also used by: NestJS.
   */
  readonly CONTENT_DIFFERENT: 210;
  /**
   * `419 Insufficient Space On Resource` (WebDAV drafts)
   *
   * An early WebDAV draft says that the resource has too little space; 507 took its place.
   *
   * Also used by: Spring; http-status-codes.
   *
   * The number also means `Page Expired` (Laravel), `Authentication Timeout` (Microsoft).
   *
   * @deprecated Use `INSUFFICIENT_STORAGE` (507).
   */
  readonly INSUFFICIENT_SPACE_ON_RESOURCE: 419;
  /**
   * `420 Method Failure` (WebDAV drafts)
   *
   * An early WebDAV draft says that the method failed on some resource of a collection.
   *
   * Also used by: Spring; http-status-codes.
   *
   * The number also means `Enhance Your Calm` (Twitter).
   *
   * @deprecated No longer in use.
   */
  readonly METHOD_FAILURE: 420;
  /**
   * `421 Destination Locked` (WebDAV drafts)
   *
   * An early WebDAV draft says that the destination is locked; 423 took its place.
   *
   * Also used by: Spring.
   *
   * The number also means `Misdirected Request` (registered).
   *
   * @deprecated Use `LOCKED` (423).
   */
  readonly DESTINATION_LOCKED: 421;
} = {
  CONTENT_DIFFERENT: 210,
  INSUFFICIENT_SPACE_ON_RESOURCE: 419,
  METHOD_FAILURE: 420,
  DESTINATION_LOCKED: 421,
};

/**
 * A union of all unofficial codes (WebDAV drafts).
 */
export type WebdavStatus = (typeof WebdavStatus)[keyof typeof WebdavStatus];

/**
 * Every number that a vendor uses as an unofficial code. Some of them are registered with another meaning.
 */
export type UnofficialStatus = 103 | 210 | 218 | 308 | 419 | 420 | 421 | 430 | 440 | 444 | 449 | 450 | 451 | 456 | 457 | 460 | 463 | 464 | 494 | 495 | 496 | 497 | 498 | 499 | 508 | 509 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 540 | 561 | 598 | 599 | 783 | 999;
