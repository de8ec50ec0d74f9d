import { secret } from './secret.ts';

/** A number that stands nowhere else. */
export const retryAfter = '86413';

/** Fields of an upstream server, none of which any client of ours may see. */
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

/** The same as Node and undici give them: several cookies are an array. */
export const hostileHeaders: Readonly<Record<string, string | string[]>> = {
  ...Object.fromEntries(hostileFields),
  'set-cookie': hostileFields.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])),
};

/** What stands in the upstream's answer and nowhere else. */
export const upstreamTexts = [secret, retryAfter, 'about-money'];

/** The problem document of an upstream server, with something to hide in each of its members. */
export const upstreamProblem = JSON.stringify({
  type: `https://${secret}.example/about-money`,
  title: `No account ${secret}`,
  status: 404,
  detail: `The account of ${secret} has moved`,
  balance: `${secret} 30`,
});
