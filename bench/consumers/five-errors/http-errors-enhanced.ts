import { BadRequestError, ConflictError, ForbiddenError, NotFoundError, UnauthorizedError } from 'http-errors-enhanced';

export const errors = [
  new BadRequestError('no'),
  new UnauthorizedError('no'),
  new ForbiddenError('no'),
  new NotFoundError('no'),
  new ConflictError('no'),
];
