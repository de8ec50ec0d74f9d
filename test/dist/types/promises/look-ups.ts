// The type promises of the look-ups, also for enums and branded numbers.
import { fallbackStatus, parseStatus, reasonPhrase, statusClass, statusName } from 'http-status-kit';
import type { HttpStatus, StatusClass, StatusName } from 'http-status-kit';
import { StatusCodes } from 'http-status-codes';
import { holds, type Equal } from './assert.js';

holds<Equal<ReturnType<typeof reasonPhrase<404>>, 'Not Found'>>();
declare const number: number;
const ofNumber = reasonPhrase(number);
holds<Equal<typeof ofNumber, string | undefined>>();
const ofEnum = reasonPhrase(StatusCodes.NOT_FOUND);
holds<Equal<typeof ofEnum, 'Not Found'>>();
const nameOfEnum = statusName(StatusCodes.NOT_FOUND);
holds<Equal<typeof nameOfEnum, 'NOT_FOUND'>>();
const classOfEnum = statusClass(StatusCodes.NOT_FOUND);
holds<Equal<typeof classOfEnum, 'clientError'>>();
const fallbackOfEnum = fallbackStatus(StatusCodes.NOT_FOUND);
holds<Equal<typeof fallbackOfEnum, 404>>();
const parsedOfEnum = parseStatus(StatusCodes.NOT_FOUND);
holds<Equal<typeof parsedOfEnum, 404>>();
// 419 and 420 are in that enum, but not registered.
const unregistered = reasonPhrase(StatusCodes.METHOD_FAILURE);
holds<Equal<typeof unregistered, undefined>>();

type Branded = number & { readonly brand: 1 };
declare const branded: Branded;
const phrase = reasonPhrase(branded);
holds<Equal<typeof phrase, string | undefined>>();
const name = statusName(branded);
holds<Equal<typeof name, StatusName | undefined>>();
const classOf = statusClass(branded);
holds<Equal<typeof classOf, StatusClass | undefined>>();
const fallback = fallbackStatus(branded);
holds<Equal<typeof fallback, HttpStatus | undefined>>();
const parsed = parseStatus(branded);
holds<Equal<typeof parsed, HttpStatus | undefined>>();
enum Computed {
  Some = Number('404'),
}
const ofComputed = reasonPhrase(Computed.Some);
holds<Equal<typeof ofComputed, string | undefined>>();
