import { NOT_FOUND } from 'http-errors-enhanced';

console.log(NOT_FOUND);
