import { parseHttpDate } from '../fields/http-date.js';
import { quoted } from './response-rule.js';

/**
 * The field that invites caches to store a response, as text for a message; `undefined` if no field does. An invitation
 * is `public`, or an explicit lifetime that has not passed.
 */
export function storageInvitation(fields: ReadonlyMap<string, string>): string | undefined {
  const directives = fields.get('cache-control') ?? '';
  if (/(?:^|,)[ \t]*no-store[ \t]*(?:,|$)/i.test(directives)) return undefined;
  if (/(?:^|,)[ \t]*(?:public[ \t]*(?:,|$)|(?:max-age|s-maxage)="?0*[1-9])/i.test(directives)) {
    return `Cache-Control ${quoted(directives)}`;
  }
  // A max-age wins over Expires (RFC 9111 §5.3).
  if (/(?:^|,)[ \t]*(?:max-age|s-maxage)=/i.test(directives)) return undefined;
  const now = Date.now();
  const date = parseHttpDate(fields.get('date') ?? '', now)?.getTime() ?? now;
  const expires = parseHttpDate(fields.get('expires') ?? '', now)?.getTime() ?? date;
  return expires > date ? `Expires ${quoted(fields.get('expires'))}` : undefined;
}
