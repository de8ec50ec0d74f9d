import { status } from 'http-status';

console.log(status.NOT_FOUND);
