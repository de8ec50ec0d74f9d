import * as Boom from '@hapi/boom';

export function readUser(id: number): { name: string } {
  if (!Number.isInteger(id))
    throw Boom.badRequest('The id is no integer');
  if (id > 1) throw Boom.notFound(`No user ${id}`);
  if (id < 0) throw Boom.badData('The id is negative');
  return { name: 'Ada' };
}

const caught = (id: number): number | undefined => {
  try {
    readUser(id);
    return undefined;
  } catch (error) {
    if (!Boom.isBoom(error)) throw error;
    return error.output.statusCode;
  }
};
caught(1.5); //=> 400
caught(2); //=> 404
caught(-1); //=> 422
