// The type promises of the look-ups in `details` and `unofficial`, also for enums and branded numbers.
import { statusDetails, type StatusDetails } from 'http-status-kit/details';
import { unofficialPhrase, unofficialPhrases, type VendorPhrase } from 'http-status-kit/unofficial';
import { StatusCodes } from 'http-status-codes';
import { holds, type Equal } from './assert.js';

type Branded = number & { readonly brand: 1 };
declare const branded: Branded;
declare const number: number;

const details = statusDetails(404);
holds<Equal<typeof details.phrase, 'Not Found'>>();
const ofEnum = statusDetails(StatusCodes.NOT_FOUND);
holds<Equal<typeof ofEnum.phrase, 'Not Found'>>();
const ofNumber = statusDetails(number);
holds<Equal<typeof ofNumber, StatusDetails | undefined>>();
const ofBranded = statusDetails(branded);
holds<Equal<typeof ofBranded, StatusDetails | undefined>>();
const ofNothing = statusDetails(471);
holds<Equal<typeof ofNothing, undefined>>();

const phrase = unofficialPhrase(499);
holds<Equal<typeof phrase, 'Client Closed Request'>>();
const phraseOfBranded = unofficialPhrase(branded);
holds<Equal<typeof phraseOfBranded, string | undefined>>();
const phrasesOfBranded = unofficialPhrases(branded);
holds<Equal<typeof phrasesOfBranded, readonly VendorPhrase[]>>();
const phraseOfNothing = unofficialPhrase(404);
holds<Equal<typeof phraseOfNothing, undefined>>();
