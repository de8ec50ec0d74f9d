import createError from 'http-errors';

export function readUser(id: number): { name: string } {
  if (!Number.isInteger(id))
    throw createError(400, 'The id is no integer');
  if (id > 1) throw new createError.NotFound(`No user ${id}`);
  if (id < 0)
    throw new createError.UnprocessableEntity('The id is negative');
  return { name: 'Ada' };
}

const caught = (
  id: number,
): { name: string; status: number } | undefined => {
  try {
    readUser(id);
    return undefined;
  } catch (error) {
    if (!createError.isHttpError(error)) throw error;
    return { name: error.name, status: error.status };
  }
};
caught(1.5); //=> { name: 'BadRequestError', status: 400 }
caught(2); //=> { name: 'NotFoundError', status: 404 }
caught(-1); //=> { name: 'UnprocessableEntityError', status: 422 }
