import * as everything from 'http-status-kit';

console.log(everything);
