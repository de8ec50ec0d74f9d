import { NotFoundError } from 'http-status-kit';

throw new NotFoundError('No user 42');
