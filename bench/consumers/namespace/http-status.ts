import { status } from 'http-status';

console.log(
  status.OK,
  status.CREATED,
  status.NO_CONTENT,
  status.NOT_MODIFIED,
  status.BAD_REQUEST,
  status.UNAUTHORIZED,
  status.FORBIDDEN,
  status.NOT_FOUND,
  status.CONFLICT,
  status.INTERNAL_SERVER_ERROR,
);
