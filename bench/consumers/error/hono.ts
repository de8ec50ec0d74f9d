import { HTTPException } from 'hono/http-exception';

throw new HTTPException(404, { message: 'No user 42' });
