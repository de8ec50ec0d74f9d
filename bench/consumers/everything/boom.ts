import * as everything from '@hapi/boom';

console.log(everything);
