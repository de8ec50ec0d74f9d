import * as Boom from '@hapi/boom';
import createError from 'http-errors';
import {
  createHttpError,
  isHttpError,
  NotFoundError,
  toHttpError,
} from 'http-status-kit';

// #region answer
const options = { trustExpose: true };

toHttpError(createError(404, 'No user 42'), options).message; //=> 'No user 42'
toHttpError(Boom.notFound('No user 42'), options).message; //=> 'No user 42'
toHttpError(createError(500, 'db-7 is down'), options).message;
//=> 'Internal Server Error'
toHttpError(Boom.badGateway('db-7 is down'), options).message; //=> 'Bad Gateway'

const withStatus = Object.assign(new Error('x'), { status: 404 });
toHttpError(withStatus, options).status; //=> 404
toHttpError(withStatus, options).message; //=> 'Not Found'
// #endregion answer

// #region throw
const ours = new NotFoundError('No user 42');
toHttpError(ours, options) === ours; //=> true
ours instanceof createError.HttpError; //=> false
createError.isHttpError(ours); //=> true
Boom.isBoom(ours); //=> false

isHttpError(ours, 404); //=> true
isHttpError(createError(404)); //=> false
isHttpError(toHttpError(createError(404)), 404); //=> true
// #endregion throw

// #region distrust
toHttpError(createError(404, 'No user 42')).message; //=> 'Not Found'
toHttpError(createHttpError(404, 'No user 42')).message; //=> 'No user 42'
// #endregion distrust
