import createError from 'http-errors';

throw new createError.NotFound('No user 42');
