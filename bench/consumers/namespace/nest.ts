import { HttpStatus } from '@nestjs/common';

console.log(
  HttpStatus.OK,
  HttpStatus.CREATED,
  HttpStatus.NO_CONTENT,
  HttpStatus.NOT_MODIFIED,
  HttpStatus.BAD_REQUEST,
  HttpStatus.UNAUTHORIZED,
  HttpStatus.FORBIDDEN,
  HttpStatus.NOT_FOUND,
  HttpStatus.CONFLICT,
  HttpStatus.INTERNAL_SERVER_ERROR,
);
