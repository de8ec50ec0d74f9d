import { StatusCodes } from 'http-status-codes';

console.log(StatusCodes.NOT_FOUND);
