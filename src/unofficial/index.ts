/**
 * Status codes that vendors use without registering them: a constant for each code, an object and a type for each
 * vendor, and the phrases. `HttpStatus` does not have them.
 *
 * @module
 */

// Constants such as NGINX_CLIENT_CLOSED_REQUEST, and an object and a type for each vendor such as NginxStatus.
export * from '../generated/unofficial.js';

// Phrases
export {
  unofficialPhrase,
  unofficialPhrases,
  type UnofficialPhraseOf,
  type UnofficialPhrasesOf,
  type VendorPhrase,
} from './unofficial-phrase.js';
