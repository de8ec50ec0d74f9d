// #region constants
import { isHttpStatus } from 'http-status-kit';
import {
  NGINX_CLIENT_CLOSED_REQUEST,
  NginxStatus,
  unofficialPhrase,
} from 'http-status-kit/unofficial';

NGINX_CLIENT_CLOSED_REQUEST; //=> 499
unofficialPhrase(NGINX_CLIENT_CLOSED_REQUEST); //=> 'Client Closed Request'
isHttpStatus(NGINX_CLIENT_CLOSED_REQUEST); //=> false
// #endregion constants

// #region vendor
export function isNginx(status: number): status is NginxStatus {
  return Object.values(NginxStatus).includes(status as NginxStatus);
}

isNginx(444); //=> true
isNginx(404); //=> false
// #endregion vendor

// #region owners
import { unofficialPhrases } from 'http-status-kit/unofficial';

unofficialPhrases(499).map(({ vendor }) => vendor); //=> ['nginx', 'Esri']
unofficialPhrases(499).map(({ phrase }) => phrase);
//=> ['Client Closed Request', 'Token Required']
// #endregion owners

// #region details
import { unofficialDetails } from 'http-status-kit/details';

const [silent] = unofficialDetails(444);
silent?.vendor; //=> 'nginx'
silent?.seenIn; //=> 'log'
// #endregion details

// #region receive
import {
  fallbackStatus,
  isServerError,
  reasonPhrase,
} from 'http-status-kit';

export function label(status: number): string {
  return (
    reasonPhrase(status) ??
    unofficialPhrase(status) ??
    `Status ${status}`
  );
}

label(503); //=> 'Service Unavailable'
label(522); //=> 'Connection Timed Out'
isServerError(522); //=> true
fallbackStatus(522); //=> 500
// #endregion receive
