import everything from 'http-errors';

console.log(everything);
