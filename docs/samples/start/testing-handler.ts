// #region handler
import {
  createHttpError,
  errorResponse,
  toHttpError,
} from 'http-status-kit';

export function handler(request: Request): Response {
  try {
    if (request.method !== 'GET')
      throw createHttpError(405, 'Read only', {
        allow: ['GET', 'HEAD'],
      });
    if (!request.url.endsWith('/users/1'))
      throw createHttpError(404, 'No such user');
    return Response.json({ id: 1, name: 'Ada' });
  } catch (error) {
    if (!toHttpError(error).expose) console.error(error);
    return errorResponse(error);
  }
}
// #endregion handler
handler(new Request('https://api.example.com/users/1')).status; //=> 200
