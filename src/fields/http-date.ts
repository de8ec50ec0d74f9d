const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const longDay = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = '([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d|60)';

/**
 * Reads an HTTP-date in any of its three forms; `undefined` for anything else.
 *
 * The forms must match exactly: `Date.parse` accepts much that is not an HTTP-date, and reads one of the forms as local
 * time. The name of the day is not checked against the date.
 */
export function parseHttpDate(text: string, now: number): Date | undefined {
  const month = `(${months.join('|')})`;
  const fixdate = new RegExp(`^${day}, (\\d\\d) ${month} (\\d{4}) ${time} GMT$`).exec(text);
  if (fixdate) return utc(fixdate[3], fixdate[2], fixdate[1], fixdate.slice(4));
  const asctime = new RegExp(`^${day} ${month} (\\d\\d| \\d) ${time} (\\d{4})$`).exec(text);
  if (asctime) return utc(asctime[6], asctime[1], asctime[2], asctime.slice(3, 6));
  const rfc850 = new RegExp(`^${longDay}, (\\d\\d)-${month}-(\\d\\d) ${time} GMT$`).exec(text);
  return rfc850 ? nearYear(rfc850, now) : undefined;
}

/** A two-digit year means the latest year that is not more than 50 years ahead (RFC 9110 §5.6.7). */
function nearYear(parts: RegExpExecArray, now: number): Date | undefined {
  const limit = new Date(now);
  const century = limit.getUTCFullYear() - (limit.getUTCFullYear() % 100);
  limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  return [100, 0, -100]
    .map((offset) => utc(century + offset + Number(parts[3]), parts[2], parts[1], parts.slice(4)))
    .find((date) => date && date <= limit);
}

function utc(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly string[],
): Date | undefined {
  const date = new Date(0);
  // Unlike Date.UTC, this does not treat the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Number(year), months.indexOf(month ?? ''), Number(day));
  if (date.getUTCDate() !== Number(day)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = clock.map(Number);
  date.setUTCHours(hours, minutes, seconds);
  return date;
}
