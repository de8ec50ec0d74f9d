import * as everything from 'axios';

console.log(everything);
