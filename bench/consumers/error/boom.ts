import { notFound } from '@hapi/boom';

throw notFound('No user 42');
