import * as Status from 'http-errors-enhanced';

console.log(
  Status.OK,
  Status.CREATED,
  Status.NO_CONTENT,
  Status.NOT_MODIFIED,
  Status.BAD_REQUEST,
  Status.UNAUTHORIZED,
  Status.FORBIDDEN,
  Status.NOT_FOUND,
  Status.CONFLICT,
  Status.INTERNAL_SERVER_ERROR,
);
