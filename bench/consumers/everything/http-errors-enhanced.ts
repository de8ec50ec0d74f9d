import * as everything from 'http-errors-enhanced';

console.log(everything);
