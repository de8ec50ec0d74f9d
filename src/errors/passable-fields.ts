/**
 * The header fields that an error of somebody else may bring into an answer of this server: those that tell the client what to do
 * next. No cookie, and nothing of the connection, the body, caching, or the security policy of another server is among them.
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

/** A field that may be passed on. */
export type PassableField = (typeof passableFields)[number];
