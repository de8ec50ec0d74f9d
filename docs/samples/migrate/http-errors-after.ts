import * as errors from 'http-status-kit/errors';

export function readUser(id: number): { name: string } {
  if (!Number.isInteger(id))
    throw errors.createHttpError(400, 'The id is no integer');
  if (id > 1) throw new errors.NotFoundError(`No user ${id}`);
  if (id < 0)
    throw new errors.UnprocessableContentError('The id is negative');
  return { name: 'Ada' };
}

const caught = (
  id: number,
): { name: string; status: number } | undefined => {
  try {
    readUser(id);
    return undefined;
  } catch (error) {
    if (!errors.isHttpError(error)) throw error;
    return { name: error.name, status: error.status };
  }
};
caught(1.5); //=> { name: 'BadRequestError', status: 400 }
caught(2); //=> { name: 'NotFoundError', status: 404 }
caught(-1); //=> { name: 'UnprocessableContentError', status: 422 }
