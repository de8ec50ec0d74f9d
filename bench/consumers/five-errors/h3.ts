import { HTTPError } from 'h3';

export const errors = [
  new HTTPError('no', { status: 400 }),
  new HTTPError('no', { status: 401 }),
  new HTTPError('no', { status: 403 }),
  new HTTPError('no', { status: 404 }),
  new HTTPError('no', { status: 409 }),
];
