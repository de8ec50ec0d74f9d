import * as everything from 'http-status-codes';

console.log(everything);
