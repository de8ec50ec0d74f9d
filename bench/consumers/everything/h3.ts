import * as everything from 'h3';

console.log(everything);
