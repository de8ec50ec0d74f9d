import * as errors from 'http-status-kit/errors';

export function readUser(id: number): { name: string } {
  if (!Number.isInteger(id))
    throw new errors.BadRequestError('The id is no integer');
  if (id > 1) throw new errors.NotFoundError(`No user ${id}`);
  if (id < 0)
    throw new errors.UnprocessableContentError('The id is negative');
  return { name: 'Ada' };
}

const caught = (id: number): number | undefined => {
  try {
    readUser(id);
    return undefined;
  } catch (error) {
    if (!errors.isHttpError(error)) throw error;
    return error.status;
  }
};
caught(1.5); //=> 400
caught(2); //=> 404
caught(-1); //=> 422
