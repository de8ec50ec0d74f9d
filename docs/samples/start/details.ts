// #region details
import { statusDetails } from 'http-status-kit/details';

const details = statusDetails(405);
details.spec.label; //=> 'RFC 9110 §15.5.6'
details.cache.heuristic; //=> true
details.headers[0]?.name; //=> 'Allow'
details.headers[0]?.level; //=> 'must'
// #endregion details

// #region unknown
statusDetails(471); //=> undefined
// #endregion unknown

// #region all
import { allStatusDetails } from 'http-status-kit/details';

allStatusDetails[0]?.name; //=> 'CONTINUE'
allStatusDetails
  .filter(({ state }) => state === 'deprecated')
  .map(({ code }) => code); //=> [305]
// #endregion all

// #region search
import { searchDetails } from 'http-status-kit/details';

searchDetails('rate limit')[0]?.code; //=> 429
searchDetails('forbiden')[0]?.code; //=> 403
searchDetails('41')[0]?.code; //=> 410
searchDetails('qwzx'); //=> []
// #endregion search

// #region json
import registry from 'http-status-kit/registry.json' with { type: 'json' };

registry.codes[0]?.phrase; //=> 'Continue'
// #endregion json
