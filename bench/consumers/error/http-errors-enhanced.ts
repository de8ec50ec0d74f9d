import { NotFoundError } from 'http-errors-enhanced';

throw new NotFoundError('No user 42');
