import { StatusCodes } from 'http-status-codes';

console.log(
  StatusCodes.OK,
  StatusCodes.CREATED,
  StatusCodes.NO_CONTENT,
  StatusCodes.NOT_MODIFIED,
  StatusCodes.BAD_REQUEST,
  StatusCodes.UNAUTHORIZED,
  StatusCodes.FORBIDDEN,
  StatusCodes.NOT_FOUND,
  StatusCodes.CONFLICT,
  StatusCodes.INTERNAL_SERVER_ERROR,
);
