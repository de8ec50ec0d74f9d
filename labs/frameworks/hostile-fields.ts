import { secret } from './secret.ts';

/** A number that appears nowhere else. */
export const retryAfter = '86413';

/** Header fields of an upstream server. Our clients must not see any of them. */
export const hostileFields: readonly (readonly [name: string, value: string])[] = [
  ['set-cookie', `sid=${secret}; Path=/`],
  ['set-cookie', `csrf=${secret}; Path=/`],
  ['x-internal-host', `${secret}.internal`],
  ['strict-transport-security', `max-age=31536000; ${secret}`],
  ['access-control-allow-origin', `https://${secret}.example`],
  ['clear-site-data', `"${secret}"`],
  ['cache-control', `public, max-age=31536000, ${secret}`],
  ['etag', `"${secret}"`],
  ['content-security-policy', `default-src ${secret}.example`],
  ['server', `${secret}/1.0`],
  ['location', `https://${secret}.example/`],
  ['www-authenticate', `Bearer realm="${secret}"`],
  ['retry-after', retryAfter],
  ['trailer', `x-${secret}`],
  ['keep-alive', `timeout=${retryAfter}`],
];

/** The same fields in the form of Node and undici: several cookies are an array. */
export const hostileHeaders: Readonly<Record<string, string | string[]>> = {
  ...Object.fromEntries(hostileFields),
  'set-cookie': hostileFields.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])),
};

/** Texts that appear only in the response of the upstream server. */
export const upstreamTexts = [secret, retryAfter, 'about-money'];

/** The problem document of an upstream server. Every member but the status contains a private text. */
export const upstreamProblem = JSON.stringify({
  type: `https://${secret}.example/about-money`,
  title: `No account ${secret}`,
  status: 404,
  detail: `The account of ${secret} has moved`,
  balance: `${secret} 30`,
});
