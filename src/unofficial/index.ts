/**
 * The codes that vendors use and no registry has: a constant for each, an object and a type per vendor, the phrases. None of
 * them is an `HttpStatus`.
 *
 * @module
 */

// Constants: NGINX_CLIENT_CLOSED_REQUEST is 499. Objects and types by vendor: NginxStatus.
export * from '../generated/unofficial.js';

// Phrases.
export {
  unofficialPhrase,
  unofficialPhrases,
  type UnofficialPhraseOf,
  type UnofficialPhrasesOf,
  type VendorPhrase,
} from './unofficial-phrase.js';
