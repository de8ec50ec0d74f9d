import * as everything from 'http-status';

console.log(everything);
