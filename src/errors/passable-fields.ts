/**
 * The header fields that an error from another package may add to this server's response: those that tell the client
 * what to do next. Cookies are not among them, nor are fields about the connection, the body, caching or the security
 * policy of another server.
 */
export const passableFields = [
  'accept',
  'accept-encoding',
  'accept-patch',
  'accept-post',
  'accept-ranges',
  'allow',
  'content-range',
  'link',
  'proxy-authenticate',
  'ratelimit',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'sec-websocket-version',
  'www-authenticate',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
] as const;

/** The name of a header field that may be passed on. */
export type PassableField = (typeof passableFields)[number];
