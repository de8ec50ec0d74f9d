import { HTTPError } from 'h3';

throw new HTTPError('No user 42', { status: 404 });
