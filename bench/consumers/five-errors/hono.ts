import { HTTPException } from 'hono/http-exception';

export const errors = [
  new HTTPException(400, { message: 'no' }),
  new HTTPException(401, { message: 'no' }),
  new HTTPException(403, { message: 'no' }),
  new HTTPException(404, { message: 'no' }),
  new HTTPException(409, { message: 'no' }),
];
