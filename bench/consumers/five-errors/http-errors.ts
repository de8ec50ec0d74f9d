import createError from 'http-errors';

export const errors = [
  new createError.BadRequest('no'),
  new createError.Unauthorized('no'),
  new createError.Forbidden('no'),
  new createError.NotFound('no'),
  new createError.Conflict('no'),
];
