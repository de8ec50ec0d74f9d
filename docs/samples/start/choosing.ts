// #region choose
import { chooseStatus } from 'http-status-kit/guide';

const status: 201 = chooseStatus('POST', 'created'); //=> 201
chooseStatus('DELETE', 'inUse'); //=> 409
chooseStatus('any', 'rateLimited'); //=> 429
// #endregion choose
status; //=> 201

// #region advise
import { adviseStatus } from 'http-status-kit/guide';

const advice = adviseStatus('DELETE', 'deleted');
advice.code; //=> 204
Object.keys(advice.alternatives ?? {}); //=> ['200', '202']
// #endregion advise
