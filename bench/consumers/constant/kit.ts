import { NOT_FOUND } from 'http-status-kit';

console.log(NOT_FOUND);
